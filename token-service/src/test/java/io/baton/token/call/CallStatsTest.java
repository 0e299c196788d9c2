package io.baton.token.call;

import static io.baton.token.testing.Requests.as;
import static org.hamcrest.Matchers.equalTo;

import io.baton.kit.testing.Reactive;
import io.baton.token.testing.BatonTest;
import io.quarkus.hibernate.reactive.panache.Panache;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@BatonTest
class CallStatsTest {

    /** What other tests did is long ago. */
    @BeforeEach
    void beforeAllCalls() {
        change(
                "UPDATE call SET created_at = created_at - interval '3 days', answered_at = answered_at - interval '3 days'");
    }

    @AfterEach
    void afterThem() {
        change("DELETE FROM call WHERE opened_by = 'stats'");
    }

    @Test
    void sayHowManyCallsWereAnsweredInTime() {
        // Given a call that was answered in time and one that was not, and one that gave up when it was due, one before
        call(600, 19, 100);
        call(600, 21, 100);
        call(600, null, 21);
        call(600, null, 19);
        // And two that wait: one should have been answered by now, the other begins in a while
        call(30, null, null);
        call(-600, null, null);
        // Then one of the four that are due was in time
        as("sam", "agent", "supervisor")
                .get("/api/calls/stats")
                .then()
                .statusCode(200)
                .body("startedLastDay", equalTo(6))
                .body("answeredLastDay", equalTo(2))
                .body("dueLastDay", equalTo(4))
                .body("inTimeLastDay", equalTo(1))
                .body("answerGoalMillis", equalTo(20_000));
    }

    /** A call that began so many seconds ago, and was answered and ended so many after that, or not. */
    private static void call(int ago, Integer answered, Integer ended) {
        String state = ended == null ? "open" : "ended";
        change("""
            INSERT INTO call (id, home_room, channel, direction, opened_by, opened_publicly, state, created_at, answered_at, ended_at)
            SELECT '%1$s', 'stats-%1$s', 'web', 'inbound', 'stats', false, '%2$s', begun,
                   begun + %3$s * interval '1 second', begun + %4$s * interval '1 second'
            FROM (SELECT now() - %5$d * interval '1 second' AS begun) AS it""".formatted(UUID.randomUUID(), state, answered, ended, ago));
    }

    private static void change(String statement) {
        Reactive.await(() -> Panache.withTransaction(() -> Panache.getSession()
                .chain(session -> session.createNativeQuery(statement).executeUpdate())));
    }
}
