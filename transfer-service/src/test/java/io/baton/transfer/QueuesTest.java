package io.baton.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.baton.kit.problem.Problem;
import io.baton.kit.problem.ProblemCode;
import io.baton.kit.testing.Reactive;
import io.baton.transfer.queue.QueueTerms;
import io.baton.transfer.queue.Queues;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Queues, their settings and what the board says. */
@QuarkusTest
class QueuesTest extends ServiceTest {

    @Inject
    Queues queues;

    private String queue;
    private String skill;

    @BeforeEach
    void queue() {
        queue = "queue-of-" + a;
        skill = "skill-of-" + a;
    }

    @Test
    void theDefaultQueueIsThere() {
        as(a).get("/api/queues/default")
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("name", equalTo("default"), "skills", equalTo(List.of()), "ringTimeoutSeconds", equalTo(20))
                .body("wrapUpSeconds", equalTo(0), "maxWaitSeconds", nullValue(), "overflowTo", nullValue());
        assertThat(terms("default"))
                .isEqualTo(new QueueTerms("default", List.of(), Duration.ofSeconds(20), null, null, Duration.ZERO, 0));
    }

    @Test
    void isCreatedAndReplaced() {
        String first = put(queue, Map.of("title", "Billing", "skills", List.of(skill, "german")))
                .statusCode(201)
                .body("title", equalTo("Billing"), "skills", equalTo(List.of("german", skill)))
                .extract()
                .header("ETag");

        put(
                        queue,
                        Map.of(
                                "ringTimeoutSeconds",
                                15,
                                "maxWaitSeconds",
                                60,
                                "overflowTo",
                                "default",
                                "wrapUpSeconds",
                                30,
                                "priority",
                                4))
                .statusCode(200)
                .header("ETag", not(equalTo(first)))
                .body("title", equalTo(queue), "skills", equalTo(List.of()));

        assertThat(terms(queue))
                .isEqualTo(new QueueTerms(
                        queue,
                        List.of(),
                        Duration.ofSeconds(15),
                        Duration.ofSeconds(60),
                        "default",
                        Duration.ofSeconds(30),
                        4));
    }

    @Test
    void aWriterWhoSawAnOlderVersionIsTold() {
        String first = put(queue, Map.of()).statusCode(201).extract().header("ETag");
        supervisor()
                .header("If-Match", first)
                .body(Map.of())
                .put("/api/queues/" + queue)
                .then()
                .statusCode(200);

        supervisor()
                .header("If-Match", first)
                .body(Map.of())
                .put("/api/queues/" + queue)
                .then()
                .statusCode(412)
                .body("code", equalTo("precondition_failed"), "version", equalTo(2));
        supervisor()
                .header("If-Match", first)
                .delete("/api/queues/" + queue)
                .then()
                .statusCode(412);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"ringTimeoutSeconds\":4}",
                "{\"ringTimeoutSeconds\":121}",
                "{\"maxWaitSeconds\":9}",
                "{\"maxWaitSeconds\":3601}",
                "{\"wrapUpSeconds\":-1}",
                "{\"wrapUpSeconds\":601}",
                "{\"priority\":10}",
                "{\"priority\":-1}",
                "{\"title\":\"\"}",
                "{\"skills\":[\"No Skill\"]}",
                "{\"skills\":[null]}",
                "{\"overflowTo\":\"nowhere-at-all\"}",
                "{\"overflowTo\":\"bad-queue\"}",
                "{\"owner\":\"x\"}",
                "{\"skills\":[\"a\",\"b\",\"c\",\"d\",\"e\",\"f\",\"g\",\"h\",\"i\",\"j\",\"k\",\"l\",\"m\",\"n\",\"o\",\"p\",\"q\",\"r\",\"s\",\"t\",\"u\"]}",
                "[]",
                "null",
                ""
            })
    void badSettingsAreAnsweredWithAProblem(String body) {
        supervisor()
                .body(body)
                .put("/api/queues/bad-queue")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
        as(a).get("/api/queues/bad-queue").then().statusCode(404).body("code", equalTo("queue_not_found"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Billing", "1st", "a_b", "-a"})
    void aNameIsLowerCase(String name) {
        put(name, Map.of()).statusCode(400).body("code", equalTo("validation_failed"));
    }

    @Test
    void overflowsNeverLeadBack() {
        put(queue, Map.of("overflowTo", "default")).statusCode(201);
        put(queue + "-2", Map.of("overflowTo", queue)).statusCode(201);

        put(queue, Map.of("overflowTo", queue + "-2")).statusCode(400).body("violations.field", hasItem("overflowTo"));
        put(queue, Map.of("overflowTo", queue)).statusCode(400);
    }

    @Test
    void isRemovedWhenNobodyNeedsIt() {
        put(queue, Map.of()).statusCode(201);
        put(queue + "-2", Map.of("overflowTo", queue)).statusCode(201);
        delete(queue).statusCode(409).body("code", equalTo("queue_in_use"));
        delete(queue + "-2").statusCode(204);
        UUID waiting = Rows.waiting(queue, Duration.ofSeconds(1));
        delete(queue).statusCode(409).body("code", equalTo("queue_in_use"));
        Rows.settle(waiting);

        delete(queue).statusCode(204);

        delete(queue).statusCode(404).body("code", equalTo("queue_not_found"));
        delete("default").statusCode(409);
    }

    @Test
    void onlyASupervisorWrites() {
        as(a).body(Map.of()).put("/api/queues/" + queue).then().statusCode(403);
        as(a).delete("/api/queues/default").then().statusCode(403);
    }

    @Test
    void anUnknownQueueIsNamedAsTheTarget() {
        assertThatThrownBy(() -> Reactive.await(() -> queues.require("nowhere-at-all")))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.code()).isEqualTo(ProblemCode.QUEUE_NOT_FOUND);
                    assertThat(problem.getStatusCode()).isEqualTo(404);
                    assertThat(problem.getDetail()).startsWith("target.queue");
                });
        assertThat(Reactive.await(() -> queues.require("default")).name()).isEqualTo("default");
    }

    @Test
    void theBoardSaysWhoWaitsAndWhoCouldHelp() {
        put(queue, Map.of("skills", List.of(skill))).statusCode(201);
        Rows.accepted(queue, Duration.ofSeconds(70), Duration.ofSeconds(9));
        Rows.accepted(queue, Duration.ofSeconds(40), Duration.ofSeconds(11));
        Rows.accepted(queue, Duration.ofMinutes(61), Duration.ofMinutes(10));
        UUID first = Rows.waiting(queue, Duration.ofSeconds(30));
        UUID second = Rows.waiting(queue, Duration.ofSeconds(3));
        // Else they would be offered at once.
        Rows.refuse(first, a);
        Rows.refuse(second, a);
        try (Live alice = live(a);
                Live bob = live(b)) {
            as(b).body(Map.of("status", "busy"))
                    .put("/api/agents/me/status")
                    .then()
                    .statusCode(200);
            teach(a);
            teach(b);

            as(a).get("/api/queues/" + queue)
                    .then()
                    .statusCode(200)
                    .body("waiting", equalTo(2), "agentsConnected", equalTo(2), "agentsAvailable", equalTo(1))
                    .body("longestWaitMillis", allOf(greaterThanOrEqualTo(30_000), lessThan(45_000)))
                    // One in 30 s, and one of the two ahead has an agent
                    .body("estimatedWaitMillis", allOf(greaterThanOrEqualTo(59_900), lessThan(60_100)));
            assertThat(alice.messages()).isNotEmpty();
            assertThat(bob.messages()).isNotEmpty();
        }
        Rows.settle(first);
        Rows.settle(second);
    }

    @Test
    void anUnusedQueueHasNothingToTell() {
        put(queue, Map.of("skills", List.of(skill)))
                .statusCode(201)
                .body("waiting", equalTo(0), "agentsAvailable", equalTo(0), "agentsConnected", equalTo(0))
                .body("longestWaitMillis", nullValue(), "estimatedWaitMillis", nullValue());
    }

    @Test
    void listsByPages() {
        put(queue, Map.of()).statusCode(201);

        String cursor = as(a).get("/api/queues?limit=1")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(1))
                .extract()
                .path("nextCursor");

        as(a).get("/api/queues?limit=1&cursor=" + cursor)
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(1), "items[0].name", not(equalTo(cursor)));
        as(a).get("/api/queues?cursor=No!").then().statusCode(400);
    }

    private QueueTerms terms(String name) {
        return Reactive.await(() -> Panache.withSession(() -> queues.terms(name)))
                .orElseThrow();
    }

    private void teach(String username) {
        supervisor()
                .body(Map.of("skills", List.of(skill)))
                .put("/api/agents/" + username + "/skills")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse put(String name, Map<String, ?> settings) {
        return supervisor().body(settings).put("/api/queues/" + name).then();
    }

    private static ValidatableResponse delete(String name) {
        return supervisor().delete("/api/queues/" + name).then();
    }

    private static io.restassured.specification.RequestSpecification supervisor() {
        return as("sam", "agent", "supervisor");
    }
}
