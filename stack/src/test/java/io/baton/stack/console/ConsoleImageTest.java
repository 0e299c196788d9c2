package io.baton.stack.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.stack.Checkout;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The console's container image serves the same as {@link ConsoleFiles} does on a laptop. */
class ConsoleImageTest {

    private final String image = Files.readString(Checkout.file("console/Dockerfile"));
    private final String server = Files.readString(Checkout.file("console/serve.conf.template"));

    ConsoleImageTest() throws IOException {}

    @Test
    void runsAsNobodyInParticularOnThePortOfTheConsole() {
        List<String> users = all("(?m)^USER (.+)$", image);

        assertThat(users).isNotEmpty();
        assertThat(users.getLast()).matches("[1-9][0-9]*");
        assertThat(all("(?m)^EXPOSE (\\d+)$", image)).containsExactly("8087");
        assertThat(all("listen (\\d+);", server)).containsExactly("8087");
    }

    @Test
    void keepsForEverWhatHasAHashInItsNameAndNothingElse() {
        assertThat(all("add_header Cache-Control \"([^\"]+)\"", server))
                .containsExactly("no-cache", ConsoleFiles.FOR_EVER);
        assertThat(block("location ^~ /assets/")).contains(ConsoleFiles.FOR_EVER);
    }

    @Test
    void noEndingTakesAFolderAway() {
        // An expression is stronger than a folder, unless the folder says ^~: a room may be called v1.2, and each asset
        // has an ending.
        assertThat(all("location (/[a-z]+/) \\{", server)).isEmpty();
        assertThat(block("location ^~ /room/")).contains("/index.html");
    }

    @Test
    void tellsThePagesTheSameSettings() {
        assertThat(all("return 200 '(.+)';", server))
                .containsExactly(ConsoleFiles.settings("${BATON_OIDC_ISSUER}", "${BATON_OIDC_CLIENT}"));
        assertThat(all("ENV (.+)", image).getFirst()).contains("BATON_OIDC_ISSUER=", "BATON_OIDC_CLIENT=console");
    }

    private String block(String opening) {
        int from = server.indexOf(opening);
        assertThat(from).as(opening).isNotNegative();
        return server.substring(from, server.indexOf('}', from));
    }

    private static List<String> all(String expression, String text) {
        return Pattern.compile(expression)
                .matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }
}
