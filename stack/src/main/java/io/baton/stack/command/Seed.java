package io.baton.stack.command;

import io.baton.stack.Settings;
import io.baton.stack.seed.SeedApi;
import io.baton.stack.seed.Seeding;
import java.io.IOException;
import java.net.ConnectException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Fills a running system with people and deals to play with, over the same routes as any client. */
@Command(
        name = "seed",
        description = "Fill the running system with made-up contacts, leads, scripts and documents, each once.")
public final class Seed implements Callable<Integer> {
    @Option(names = "--user", defaultValue = "ada", description = "The admin who does it, ada by default.")
    private String user;

    @Override
    public Integer call() throws Exception {
        Settings settings = Settings.from(System.getenv());
        Optional<String> bearer = Token.of(settings, user, null);
        if (bearer.isEmpty()) {
            return 1;
        }
        try (SeedApi api = new SeedApi(settings.publicUrl(), bearer.get())) {
            Map<String, Seeding.Count> counts = new Seeding(api).run();
            counts.forEach((what, count) ->
                    System.out.printf("%-10s %4d, %d of them new%n", what, count.all(), count.added()));
            if (counts.values().stream().allMatch(count -> count.added() == 0)) {
                System.out.println("Everything was there: nothing changed.");
            }
            return 0;
        } catch (ConnectException e) {
            System.err.println("baton: the gateway does not answer at " + settings.publicUrl() + "; run ./baton up");
            return 1;
        } catch (IOException e) {
            System.err.println("baton: " + e.getMessage() + "; what was written stays, run it again");
            return 1;
        }
    }
}
