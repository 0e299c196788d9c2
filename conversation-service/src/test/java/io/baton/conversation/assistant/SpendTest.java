package io.baton.conversation.assistant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.nullValue;

import io.baton.conversation.OutsideResource;
import io.baton.conversation.ServiceTest;
import io.baton.conversation.StandInModel.Say;
import io.baton.conversation.StandInModel.Step;
import io.baton.conversation.function.Audience;
import io.baton.conversation.function.Caller;
import io.baton.kit.problem.Problem;
import io.baton.kit.problem.ProblemCode;
import io.baton.kit.sql.Sql;
import io.baton.kit.testing.Reactive;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the model may cost: a conversation, a person, a visitor, and all visitors. */
@QuarkusTest
class SpendTest extends ServiceTest {

    @Inject
    SpendDesk desk;

    private String person;

    @BeforeEach
    void begin() {
        OutsideResource.services().reset();
        person = "p" + UUID.randomUUID();
    }

    @AfterEach
    void nobodyHasSpentAnything() {
        run("DELETE FROM model_spend", Map.of());
    }

    @Test
    void aConversation() {
        model(new Say("One.", 199_999), new Say("Two.", 1), new Say("Three.", 1));
        String conversation = chat("One?", null).statusCode(200).extract().path("conversationId");
        chat("Two?", conversation).statusCode(200);

        chat("Three?", conversation)
                .statusCode(429)
                .body("code", equalTo("spend_limit"), "limit", equalTo("conversation"), "retryAfter", nullValue());
        chat("Three?", null).statusCode(200);
    }

    @Test
    void aPersonsDay() {
        model(new Say("One.", 2_000_000), new Say("Two.", 1));
        chat("One?", null).statusCode(200);

        chat("Two?", null)
                .statusCode(429)
                .header("Retry-After", Integer::parseInt, greaterThan(0))
                .body(
                        "code",
                        equalTo("spend_limit"),
                        "limit",
                        equalTo("person"),
                        "retryAfter",
                        allOf(greaterThan(0), lessThanOrEqualTo(86_401)));

        assertThat(OutsideResource.model().left()).isEqualTo(1);
        assertThat(count("SELECT count(*) FROM conversation WHERE owner = :who", Map.of("who", person)))
                .isEqualTo(1);
        spentYesterday("person:" + person);
        chat("Two?", null).statusCode(200);
    }

    @Test
    void aMessageStopsWhereTheConversationDoes() {
        model(new Say("One.", 199_960));
        String conversation = chat("One?", null).statusCode(200).extract().path("conversationId");
        model(Golden.want("list_agents", "{}"), Golden.tells("Nobody."));

        chat("Who is there?", conversation).statusCode(200).body("stopped", equalTo("spend"));
    }

    @Test
    void visitors() {
        Caller one = visitor();
        Caller other = visitor();
        assertThat(left(one)).isEqualTo(40_000);
        spend(one, 49_000);
        assertThat(left(one)).isEqualTo(1_000);
        spend(one, 1_000);

        assertThatThrownBy(() -> left(one)).satisfies(failure -> reached(failure, "visitor"));
        assertThat(left(other)).isEqualTo(40_000);
        for (int i = 0; i < 99; i++) {
            spend(visitor(), 50_000);
        }
        assertThatThrownBy(() -> left(other)).satisfies(failure -> reached(failure, "visitors"));
        assertThat(left(new Caller(person, Audience.AGENT, null))).isEqualTo(40_000);
    }

    @Test
    void whatIsLongAgoIsForgotten() {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        for (int days : new int[] {0, 35, 36}) {
            run(
                    "INSERT INTO model_spend (subject, day, tokens) VALUES ('person:x', :day, 1)",
                    Map.of("day", today.minusDays(days)));
        }

        Reactive.await(() -> desk.tidy());

        assertThat(count("SELECT count(*) FROM model_spend WHERE subject = 'person:x'", Map.of()))
                .isEqualTo(2);
    }

    private static Caller visitor() {
        return new Caller("visitor:" + UUID.randomUUID(), Audience.PUBLIC, null);
    }

    private long left(Caller caller) {
        return Reactive.await(() -> Panache.withSession(() -> desk.left(caller, UUID.randomUUID())));
    }

    private void spend(Caller caller, long tokens) {
        Reactive.await(() -> Panache.withTransaction(() -> desk.spent(caller, UUID.randomUUID(), tokens)));
    }

    private static void reached(Throwable failure, String limit) {
        assertThat(failure).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.SPEND_LIMIT);
            assertThat(problem.getParameters()).containsEntry("limit", limit).containsKey("retryAfter");
        });
    }

    private static void spentYesterday(String subject) {
        run("UPDATE model_spend SET day = day - 1 WHERE subject = :subject", Map.of("subject", subject));
    }

    private static void run(String sql, Map<String, ?> parameters) {
        Reactive.await(() -> Panache.withTransaction(() -> Sql.run(sql, parameters)));
    }

    private static long count(String sql, Map<String, ?> parameters) {
        return Reactive.await(() -> Panache.withSession(() -> Sql.rows(sql, Long.class, parameters)))
                .getFirst();
    }

    private static void model(Step... steps) {
        OutsideResource.model().script(List.of(steps));
    }

    private ValidatableResponse chat(String message, String conversation) {
        Map<String, Object> body = new HashMap<>(Map.of("message", message));
        if (conversation != null) {
            body.put("conversationId", conversation);
        }
        return as(person).body(body).post("/api/admin-assistant/chat").then();
    }
}
