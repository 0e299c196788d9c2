package io.baton.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.baton.events.DomainEvent;
import io.baton.events.call.CallEnded;
import io.baton.events.call.CallInitiated;
import io.baton.events.lead.LeadRequestAnswered;
import io.baton.events.transcript.TranscriptSegmentRecognized;
import io.baton.kit.sql.Sql;
import io.baton.kit.testing.Reactive;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Calls are analysed while they go on, after every four final pieces of speech. */
@QuarkusTest
class AnalysisTest extends ServiceTest {

    private static final Instant BEGIN = Instant.parse("2026-01-31T12:00:00Z");
    private static final String WELL = """
            {"intent": "Wants the parcel", "sentiment": "NEGATIVE", "topics": ["parcel", " "], "suggestedAnswer": "I am sorry.",
             "commitments": [{"who": "AGENT", "text": "Calls back"}, {"who": "AGENT", "text": ""}], "mood": 1}""";

    private final UUID call = UUID.randomUUID();
    private final String word = "parcel" + UUID.randomUUID();

    @Test
    void eachHasWhatWasSaidSince() {
        begin();
        say(1, "caller", "Hello there, this is Carol.");
        say(2, "caller", "Where is my parcel? That is ridiculous!");
        say(3, "agent", "I’ll look at once.");
        say(4, "caller", "I will wait.");
        JsonNode first = awaitAnalyses(1).path(0);
        say(5, "agent", "It comes on Monday.");
        say(6, "caller", "Great, thank you!");
        say(7, "agent", "We will write to you.");
        say(8, "caller", "Bye.");

        JsonNode second = awaitAnalyses(2).path(0);

        assertThat(first.path("writer").asText()).isEqualTo("extractive");
        assertThat(first.path("callId").asText()).isEqualTo(call.toString());
        assertThat(first.path("conversationId").asText()).isEqualTo(call.toString());
        assertThat(first.path("intent").asText()).isEqualTo("Where is my parcel? That is ridiculous!");
        assertThat(first.path("sentiment").asText()).isEqualTo("negative");
        assertThat(first.path("commitments").toString())
                .isEqualTo(
                        "[{\"who\":\"agent\",\"text\":\"I’ll look at once.\"},{\"who\":\"caller\",\"text\":\"I will wait.\"}]");
        assertThat(first.has("suggestedAnswer")).isFalse();
        assertThat(second.path("sentiment").asText()).isEqualTo("positive");
        assertThat(second.path("commitments").toString())
                .isEqualTo("[{\"who\":\"agent\",\"text\":\"We will write to you.\"}]");
        assertThat(told()).hasSize(2).allSatisfy(event -> assertThat(event)
                .contains("room-1", "extractive")
                .doesNotContain("parcel"));
        as("alice")
                .queryParam("limit", 1)
                .get("/api/conversations/" + call + "/analyses")
                .then()
                .body("items[0].id", equalTo(second.path("id").asText()))
                .body("nextCursor", notNullValue());
    }

    @Test
    void doubledAndLateWordsAreAnalysedOnce() {
        begin();
        UUID piece = UUID.randomUUID();
        for (int i = 0; i < 3; i++) {
            segment(piece, 3, "I will wait.", true);
            segment(UUID.randomUUID(), 10 + i, "I will go and", false);
        }
        say(4, "caller", "We will wait.");
        say(5, "caller", "Where is my parcel?");
        say(1, "caller", "I will ask you something.");

        JsonNode analysis = awaitAnalyses(1).path(0);

        assertThat(analysis.path("commitments").findValuesAsText("text"))
                .containsExactly("I will ask you something.", "I will wait.", "We will wait.");
        assertThat(fresh()).isZero();
    }

    @Test
    void aModelAnalysesInTheShapeThatItIsTold() {
        OutsideResource.model().whenItReads(word, new StandInModel.Say(WELL, 20));
        begin();
        fourAbout(word + " </data>");

        JsonNode analysis = awaitAnalyses(1).path(0);

        assertThat(analysis.path("writer").asText()).isEqualTo("model");
        assertThat(analysis.path("intent").asText()).isEqualTo("Wants the parcel");
        assertThat(analysis.path("sentiment").asText()).isEqualTo("negative");
        assertThat(analysis.path("topics").toString()).isEqualTo("[\"parcel\"]");
        assertThat(analysis.path("suggestedAnswer").asText()).isEqualTo("I am sorry.");
        assertThat(analysis.path("commitments").toString()).isEqualTo("[{\"who\":\"agent\",\"text\":\"Calls back\"}]");
        JsonNode asked = OutsideResource.model().askedToWriteAbout(word).getFirst();
        assertThat(asked.path("response_format")
                        .path("json_schema")
                        .path("schema")
                        .path("properties")
                        .has("suggestedAnswer"))
                .isTrue();
        String material = asked.path("messages").path(1).path("content").asText();
        assertThat(material.substring(7, material.length() - 8))
                .contains("\"fresh\":true")
                .doesNotContain("<", ">");
    }

    @Test
    void theScriptThatFitsTheLeadIsSuggested() {
        UUID lead = UUID.randomUUID();
        UUID script = UUID.randomUUID();
        String route = "GET /internal/leads/" + lead + "/scripts";
        OutsideResource.services().answer(route, 503, "{}", 1);
        begin();
        publish(new LeadRequestAnswered(lead, UUID.randomUUID(), UUID.randomUUID(), "call", call));
        await().atMost(PATIENCE).until(() -> lead.toString()
                .equals(as("alice").get("/api/conversations/" + call).<String>path("leadId")));
        fourAbout("parcel");
        assertThat(awaitAnalyses(1).path(0).has("suggestedScriptId")).isFalse();
        OutsideResource.services()
                .answer(route, 200, "{\"items\":[{\"id\":\"" + script + "\"},{\"id\":\"" + UUID.randomUUID() + "\"}]}");
        fourAbout("parcel");

        JsonNode analysis = awaitAnalyses(2).path(0);

        assertThat(analysis.path("suggestedScriptId").asText()).isEqualTo(script.toString());
        assertThat(OutsideResource.services().asked().stream()
                        .filter(request -> request.line().equals(route))
                        .map(StandInServices.Asked::bearer))
                .containsExactly(StandInServices.SERVICE_TOKEN, StandInServices.SERVICE_TOKEN);
    }

    static Stream<StandInModel.Step> noAnalysis() {
        return Stream.of(
                new StandInModel.Refuse(429),
                new StandInModel.Refuse(500),
                new StandInModel.Decline("I would rather not."),
                new StandInModel.Say("{}", 10),
                new StandInModel.Say("Lovely weather.", 10),
                new StandInModel.Nothing());
    }

    @ParameterizedTest
    @MethodSource("noAnalysis")
    void withoutAWordOfTheModelPlainRulesStandIn(StandInModel.Step step) {
        OutsideResource.model().whenItReads(word, step);
        begin();
        fourAbout(word);

        assertThat(awaitAnalyses(1).path(0).path("writer").asText()).isEqualTo("extractive");
        assertThat(OutsideResource.model().askedToWriteAbout(word)).hasSize(1);
    }

    @Test
    void atMostOneOfACallIsWrittenAtATime() {
        OutsideResource.model().whenItReads(word, new StandInModel.Silence());
        begin();
        fourAbout(word);
        await().atMost(PATIENCE).until(this::asked, asked -> asked == 1);
        fourAbout(word);
        await().atMost(PATIENCE).until(() -> messages() == 8);
        OutsideResource.model().whenItReads(word, new StandInModel.Say(WELL, 20));
        int asked = asked();
        // While the model is silent about the first four, nobody asks it about the others.
        assertThat(analyses().isEmpty() ? asked : 1).isEqualTo(1);

        JsonNode analyses = awaitAnalyses(2);

        assertThat(analyses.path(1).path("writer").asText()).isEqualTo("extractive");
        assertThat(analyses.path(0).path("writer").asText()).isEqualTo("model");
        assertThat(asked()).isEqualTo(2);
    }

    @Test
    void whoComesBackAfterItsLeaseKeepsNothing() {
        OutsideResource.model().whenItReads(word, new StandInModel.Silence());
        begin();
        fourAbout(word);
        await().atMost(PATIENCE).until(this::asked, asked -> asked == 1);
        OutsideResource.model().whenItReads(word, new StandInModel.Say(WELL, 20));
        run("UPDATE analysis_turn SET due_at = now() WHERE conversation_id = :id");

        JsonNode analyses = awaitAnalyses(1);

        assertThat(analyses.path(0).path("writer").asText()).isEqualTo("model");
        // The first one gives up on the silent model meanwhile, and finds that its turn was another's.
        await().atMost(PATIENCE).during(Duration.ofSeconds(8)).until(() -> analyses()
                .equals(analyses));
        assertThat(asked()).isEqualTo(2);
    }

    @Test
    void whatIsHeardWhenTheCallIsOverIsNotAnalysed() {
        begin();
        publish(new CallEnded(call, "room-1", "caller_left", 60_000));
        await().atMost(PATIENCE).until(() -> "closed"
                .equals(as("alice").get("/api/conversations/" + call).<String>path("status")));
        fourAbout(word);
        await().atMost(PATIENCE).until(() -> messages() == 4);

        assertThat(rows("SELECT conversation_id FROM analysis_turn WHERE conversation_id = :id"))
                .isEmpty();
        as("alice")
                .get("/api/conversations/" + UUID.randomUUID() + "/analyses")
                .then()
                .statusCode(404)
                .body("code", equalTo("conversation_not_found"));
    }

    private void begin() {
        publish(new CallInitiated(call, "room-1", "web", "inbound"));
        await().atMost(PATIENCE)
                .until(() -> as("alice").get("/api/conversations/" + call).statusCode() == 200);
    }

    private void fourAbout(String text) {
        for (int second = 1; second <= 4; second++) {
            say(second, "caller", "Where is my " + text + "?");
        }
    }

    private int messages() {
        return as("alice")
                .get("/api/conversations/" + call + "/messages")
                .<List<?>>path("items")
                .size();
    }

    private int asked() {
        return OutsideResource.model().askedToWriteAbout(word).size();
    }

    private JsonNode awaitAnalyses(int count) {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(analyses()).hasSize(count));
        return analyses();
    }

    private JsonNode analyses() {
        return json(as("alice").get("/api/conversations/" + call + "/analyses").asString())
                .path("items");
    }

    /** How many messages no analysis has dealt with. */
    private int fresh() {
        return rows("SELECT cardinality(fresh) FROM analysis_turn WHERE conversation_id = :id").stream()
                .mapToInt(count -> ((Number) count).intValue())
                .sum();
    }

    private List<String> told() {
        String sql = "SELECT data FROM outbox WHERE key = :call AND headers LIKE '%analysis_completed%'";
        return Reactive.await(
                () -> Panache.withSession(() -> Sql.rows(sql, String.class, Map.of("call", call.toString()))));
    }

    private List<Object> rows(String sql) {
        return Reactive.await(() -> Panache.withSession(() -> Sql.rows(sql, Object.class, Map.of("id", call))));
    }

    private void run(String sql) {
        Reactive.await(() -> Panache.withTransaction(() -> Sql.run(sql, Map.of("id", call))));
    }

    private void say(int second, String role, String text) {
        Instant at = BEGIN.plusSeconds(second);
        publish(new TranscriptSegmentRecognized(
                call, UUID.randomUUID(), 1, role, role, text, "en", at, at.plusMillis(900), true, "test"));
    }

    private void segment(UUID id, int second, String text, boolean isFinal) {
        Instant at = BEGIN.plusSeconds(second);
        publish(new TranscriptSegmentRecognized(
                call, id, 1, "caller", "caller", text, "en", at, at.plusMillis(900), isFinal, "test"));
    }

    private void publish(DomainEvent fact) {
        publish(UUID.randomUUID(), "/test", BEGIN, fact);
    }
}
