package io.baton.systemtest.leads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.baton.systemtest.api.BatonApi;
import io.baton.systemtest.stack.RunningStack;
import io.baton.systemtest.stack.SystemTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The service is killed (SIGKILL) while it takes a CSV in: it goes on where it was, and each row is there once. */
@SystemTest
class KilledImportIT {

    private static final int ROWS = 3000;
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final String source = "killed_" + UUID.randomUUID().toString().substring(0, 8);

    @Tag("long")
    @Test
    void eachRowIsThereOnce(RunningStack stack) {
        BatonApi sam = stack.as("sam");
        String csv = IntStream.rangeClosed(1, ROWS)
                .mapToObj(row -> "Person %d,Title %d,%s".formatted(row, row, source))
                .collect(Collectors.joining("\n", "name,title,source\n", "\n"));
        String id = sam.with("Content-Type", "text/csv")
                .postText("/api/admin/leads/imports", csv)
                .expect(202)
                .text("/id");

        // Killed with some rows in, and again when it has got further
        killBetween(stack, id, 1, ROWS - 1);
        killBetween(stack, id, doneRows(stack, id) + 1, ROWS - 1);

        await().atMost(PATIENCE)
                .ignoreExceptions()
                .until(() -> state(sam, id).path("state").asText().equals("done"));
        assertThat(state(sam, id).path("created").asInt()).isEqualTo(ROWS);
        assertThat(titles(sam)).hasSize(ROWS).doesNotHaveDuplicates();
    }

    private static void killBetween(RunningStack stack, String id, int from, int to) {
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .ignoreExceptions()
                .until(() -> doneRows(stack, id) >= from);
        int done = doneRows(stack, id);
        ProcessHandle victim = stack.process("leads-service");
        assertThat(victim.destroyForcibly()).isTrue();
        assertThat(done).as("it was killed in the middle").isLessThanOrEqualTo(to);
        await().atMost(PATIENCE).ignoreExceptions().until(() -> doneRows(stack, id) > 0);
    }

    private static int doneRows(RunningStack stack, String id) {
        return state(stack.as("sam"), id).path("doneRows").asInt();
    }

    private static JsonNode state(BatonApi api, String id) {
        return api.get("/api/admin/leads/imports/" + id).expect(200).body();
    }

    private List<String> titles(BatonApi api) {
        List<String> titles = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = api.get("/api/admin/leads?limit=200&source=" + source + cursor)
                    .expect(200)
                    .body();
            page.path("items").forEach(lead -> titles.add(lead.path("title").asText()));
            cursor = page.path("nextCursor").isTextual()
                    ? "&cursor=" + page.path("nextCursor").asText()
                    : null;
        } while (cursor != null);
        return titles;
    }
}
