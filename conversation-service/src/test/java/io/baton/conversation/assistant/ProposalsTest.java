package io.baton.conversation.assistant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.baton.conversation.OutsideResource;
import io.baton.conversation.ServiceTest;
import io.baton.kit.testing.IdentityResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the assistant wants to change: once, by whom it is for, and also when somebody dies in the middle. */
@QuarkusTest
class ProposalsTest extends ServiceTest {

    private static final UUID LEAD = UUID.fromString("0193b0a0-0000-7000-8000-00000000000a");
    private static final String SMS = "POST /api/admin/leads/" + LEAD + "/sms";

    @Inject
    DataSource database;

    private String person;

    @BeforeEach
    void begin() {
        OutsideResource.services().reset();
        person = "p" + UUID.randomUUID();
    }

    @Test
    void aYesIsAskedForAndTold() {
        String id = propose();

        as(person)
                .get("/api/assistant/proposals?state=proposed")
                .then()
                .statusCode(200)
                .body("items.id", contains(id))
                .body("items[0].function", equalTo("send_sms"), "items[0].arguments.text", equalTo("Hello"));
        as("somebody-else").get("/api/assistant/proposals").then().body("items", hasSize(0));
        confirm(id).body("state", equalTo("done"), "decidedBy", equalTo(person));

        assertThat(events(id))
                .containsExactly("io.baton.assistant.action_proposed.v1", "io.baton.assistant.action_confirmed.v1");
    }

    @Test
    void aNoIsTold() {
        String id = propose();

        as(person)
                .post("/api/assistant/proposals/" + id + "/reject")
                .then()
                .statusCode(200)
                .body("state", equalTo("rejected"));
        as(person).post("/api/assistant/proposals/" + id + "/reject").then().statusCode(200);
        as(person)
                .post("/api/assistant/proposals/" + id + "/confirm")
                .then()
                .statusCode(409)
                .body("code", equalTo("proposal_state"), "current", equalTo("rejected"));

        assertThat(events(id))
                .containsExactly("io.baton.assistant.action_proposed.v1", "io.baton.assistant.action_rejected.v1");
        assertThat(OutsideResource.services().effects()).isZero();
    }

    @Test
    void manyYesesAtOnceAreOne() {
        String id = propose();

        List<CompletableFuture<Integer>> answers = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> as(person)
                        .post("/api/assistant/proposals/" + id + "/confirm")
                        .statusCode()))
                .toList();

        assertThat(answers.stream().map(CompletableFuture::join)).containsOnly(200);
        await().atMost(Duration.ofSeconds(10)).until(() -> state(id).equals("done"));
        assertThat(OutsideResource.services().effects()).isEqualTo(1);
        assertThat(OutsideResource.services().asked()).hasSize(1);
    }

    @Test
    void onlyWhoAskedAndAdminsDecide() {
        String id = propose();

        for (String what : List.of("confirm", "reject")) {
            as("mallory")
                    .post("/api/assistant/proposals/" + id + "/" + what)
                    .then()
                    .statusCode(404)
                    .body("code", equalTo("proposal_not_found"));
            as("sam", "supervisor", "agent")
                    .post("/api/assistant/proposals/" + id + "/" + what)
                    .then()
                    .statusCode(404);
            as("token-service", "service")
                    .post("/api/assistant/proposals/" + id + "/" + what)
                    .then()
                    .statusCode(403);
        }
        assertThat(OutsideResource.services().effects()).isZero();

        as("ada", "admin", "supervisor", "agent")
                .post("/api/assistant/proposals/" + id + "/confirm")
                .then()
                .body("state", equalTo("done"), "decidedBy", equalTo("ada"));
        assertThat(OutsideResource.services().asked().getFirst().bearer())
                .isEqualTo(IdentityResource.bearer("ada", "admin", "supervisor", "agent"));
    }

    @Test
    void whatTheOwningServiceRefusesHasFailedForGood() {
        OutsideResource.services().answer(SMS, 409, "{\"code\":\"quiet_hours\",\"detail\":\"It is night there.\"}");
        String id = propose();

        confirm(id).body("state", equalTo("failed"), "problem.code", equalTo("quiet_hours"));
        OutsideResource.services().reset();
        confirm(id).body("state", equalTo("failed"));

        assertThat(OutsideResource.services().asked()).isEmpty();
    }

    @Test
    void anAnswerThatIsLostIsAskedForAgainUnderTheSameKey() {
        OutsideResource.services().answer(SMS, -1, "", 1);
        String id = propose();

        confirm(id).body("state", equalTo("done"));

        assertThat(OutsideResource.services().asked()).hasSizeGreaterThan(1);
        assertThat(OutsideResource.services().asked()).allMatch(asked -> id.equals(asked.key()));
        assertThat(OutsideResource.services().effects()).isEqualTo(1);
    }

    @Test
    void whatNobodyCanDoNowIsTakenUpLater() {
        OutsideResource.services().answer(SMS, 503, "{}", 3);
        String id = propose();
        confirm(id).body("state", equalTo("confirmed"), "problem.code", equalTo("service_away"));

        as(person)
                .get("/api/assistant/proposals")
                .then()
                .body("items.id", contains(id))
                .body("items[0].state", equalTo("done"));

        assertThat(OutsideResource.services().effects()).isEqualTo(1);
    }

    @Test
    void whatAProcessDiedOverIsTakenUpByThePersonsNextRequest() {
        // As a process leaves it that dies between the yes and what came of it; the owning service had done it.
        String id = propose();
        OutsideResource.services().answer(SMS, -1, "", Integer.MAX_VALUE);
        confirm(id).body("state", equalTo("confirmed"));
        update("UPDATE proposal SET attempt_until = now() - interval '1 second' WHERE id = ?", id);
        OutsideResource.services().answer(SMS, 503, "{}", 0);

        as("somebody-else").get("/api/assistant/proposals").then().statusCode(200);
        assertThat(state(id)).isEqualTo("confirmed");
        as(person).get("/api/assistant/proposals").then().body("items[0].state", equalTo("done"));

        assertThat(OutsideResource.services().effects()).isEqualTo(1);
    }

    @Test
    void whileSomebodyIsAtItNobodyElseIs() {
        String id = propose();
        update(
                "UPDATE proposal SET state = 'CONFIRMED', decided_by = asked_by, decided_at = now(),"
                        + " attempt_until = now() + interval '1 minute' WHERE id = ?",
                id);

        confirm(id).body("state", equalTo("confirmed"));

        assertThat(OutsideResource.services().asked()).isEmpty();
    }

    @Test
    void nobodyAnswersInTime() {
        String id = propose();
        update("UPDATE proposal SET expires_at = now() - interval '1 second' WHERE id = ?", id);

        as(person)
                .post("/api/assistant/proposals/" + id + "/confirm")
                .then()
                .statusCode(409)
                .body("current", equalTo("expired"));
        await().atMost(Duration.ofSeconds(20)).until(() -> state(id).equals("expired"));

        assertThat(OutsideResource.services().asked()).isEmpty();
        assertThat(events(id))
                .containsExactly("io.baton.assistant.action_proposed.v1", "io.baton.assistant.action_rejected.v1");
    }

    @Test
    void whatWasConfirmedTooLongAgoIsGivenUp() {
        String id = propose();
        update(
                "UPDATE proposal SET state = 'CONFIRMED', decided_by = asked_by, decided_at = now() - interval '13 hours',"
                        + " attempt_until = now() + interval '1 hour' WHERE id = ?",
                id);

        await().atMost(Duration.ofSeconds(20)).until(() -> state(id).equals("failed"));

        confirm(id).body("problem.code", equalTo("never_finished"));
        assertThat(OutsideResource.services().asked()).isEmpty();
    }

    @Test
    void isNotFoundWhereThereIsNone() {
        as(person)
                .post("/api/assistant/proposals/" + UUID.randomUUID() + "/confirm")
                .then()
                .statusCode(404)
                .body("code", equalTo("proposal_not_found"));
        as(person).post("/api/assistant/proposals/4711/confirm").then().statusCode(404);
        as(person).get("/api/assistant/proposals?state=maybe").then().statusCode(400);
    }

    private String propose() {
        return as(person)
                .body(Map.of("leadId", LEAD, "text", "Hello"))
                .post("/api/assistant/functions/send_sms")
                .then()
                .statusCode(202)
                .extract()
                .path("proposal.id");
    }

    private ValidatableResponse confirm(String id) {
        return as(person)
                .post("/api/assistant/proposals/" + id + "/confirm")
                .then()
                .statusCode(200);
    }

    private String state(String id) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("SELECT state FROM proposal WHERE id = ?")) {
            select.setObject(1, UUID.fromString(id));
            try (ResultSet rows = select.executeQuery()) {
                rows.next();
                return rows.getString(1).toLowerCase(java.util.Locale.ROOT);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void update(String sql, String id) {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(sql)) {
            update.setObject(1, UUID.fromString(id));
            assertThat(update.executeUpdate()).isEqualTo(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The facts about the proposal itself that went out with its changes, in order. */
    private List<String> events(String id) {
        List<String> types = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("SELECT headers FROM outbox WHERE data LIKE ? ORDER BY position")) {
            select.setString(1, "%" + id + "%");
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    types.add(json(rows.getString(1)).path("ce_type").asText());
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return types;
    }
}
