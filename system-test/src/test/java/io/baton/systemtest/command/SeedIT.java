package io.baton.systemtest.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.systemtest.stack.RunningStack;
import io.baton.systemtest.stack.SystemTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A system is filled by one command, whoever is in it already, and a second time it is left as it is. */
@SystemTest
class SeedIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Test
    void whatIsThereIsNotWrittenAgain(RunningStack stack) {
        Map<String, ?> number = Map.of("value", "+493023125000", "verified", true);
        stack.as("ada")
                .post("/api/contacts", Map.of("name", "Who was first", "phones", List.of(number)))
                .expect(201, 409);

        assertThat(stack.baton(PATIENCE, "seed"))
                .containsPattern("contacts +300")
                .containsPattern("leads +120")
                .containsPattern("scripts +12")
                .containsPattern("documents +25")
                .containsPattern("songs +2\\d\\d");

        String again = stack.baton(PATIENCE, "seed");

        assertThat(again).contains("nothing changed").doesNotContainPattern("[1-9]\\d* of them new");
        assertThat(stack.as("alice")
                        .get("/api/admin/leads?tag=seed&status=won&limit=1")
                        .expect(200)
                        .body()
                        .path("items"))
                .hasSize(1);
    }
}
