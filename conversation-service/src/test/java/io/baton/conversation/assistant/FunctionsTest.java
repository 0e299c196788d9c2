package io.baton.conversation.assistant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.baton.conversation.OutsideResource;
import io.baton.conversation.ServiceTest;
import io.baton.conversation.function.Audience;
import io.baton.conversation.function.Effect;
import io.baton.conversation.function.Functions;
import io.baton.kit.testing.IdentityResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The registry over HTTP: what is for whom, how arguments are read, and how the owning services are asked. */
@QuarkusTest
class FunctionsTest extends ServiceTest {

    private static final Map<Audience, String[]> ROLES = Map.of(
            Audience.AGENT, new String[] {"agent"},
            Audience.SUPERVISOR, new String[] {"supervisor", "agent"},
            Audience.ADMIN, new String[] {"admin", "supervisor", "agent"});

    /** For whom each function is. Written by hand: who adds one says here whom it is for. */
    private static final String FOR_WHOM = """
            add_contact_note          agent      write
            add_song_to_playlist      agent      write
            assign_lead               agent      write
            cancel_consultation       agent      write
            create_contact            agent      write
            create_lead               agent      write
            generate_contract         agent      write
            generate_invoice          agent      write
            generate_quote            agent      write
            get_call_stats            supervisor read
            get_communications        agent      read
            get_contact_details       agent      read
            get_conversation          agent      read
            get_document              agent      read
            get_lead_details          agent      read
            get_music_recommendations agent      read
            initiate_outbound_call    agent      write
            list_agents               agent      read
            request_quote             agent      write
            request_song_for_event    agent      write
            schedule_consultation     agent      write
            search_contacts           agent      read
            search_conversations      agent      read
            search_leads              agent      read
            send_sms                  agent      write
            suggest_script            agent      read
            summarize_conversation    agent      read
            transfer_call             agent      write
            update_contact            agent      write
            update_lead_status        agent      write
            """;

    @Inject
    Functions functions;

    @BeforeEach
    void forget() {
        OutsideResource.services().reset();
    }

    @Test
    void eachFunctionIsForWhomTheTableSays() {
        List<String> table = functions.all().stream()
                .map(listed -> "%-25s %-10s %s"
                        .formatted(
                                listed.name(),
                                listed.declaration().audience().wire(),
                                listed.declaration().effect().wire()))
                .toList();

        assertThat(String.join("\n", table) + "\n").isEqualTo(FOR_WHOM);
    }

    @Test
    void whatIsOfferedAndOnlyThatIsAllowed() {
        for (Map.Entry<Audience, String[]> who : ROLES.entrySet()) {
            String name = "somebody-" + who.getKey().wire();
            Set<String> offered = new TreeSet<>(as(name, who.getValue())
                    .get("/api/assistant/functions")
                    .then()
                    .statusCode(200)
                    .body("audience", equalTo(who.getKey().wire()))
                    .extract()
                    .jsonPath()
                    .getList("items.name"));
            for (Functions.Listed<?> listed : functions.all()) {
                // An argument that no function knows: an allowed one is refused for it, and nothing is asked of
                // anybody.
                String code = as(name, who.getValue())
                        .body(Map.of("noSuchArgument", 1))
                        .post("/api/assistant/functions/" + listed.name())
                        .then()
                        .extract()
                        .path("code");
                boolean may = who.getKey().may(listed.declaration().audience());
                assertThat(offered.contains(listed.name()))
                        .as("%s offered to %s", listed.name(), who.getKey())
                        .isEqualTo(may);
                assertThat(code)
                        .as("%s called by %s", listed.name(), who.getKey())
                        .isEqualTo(may ? "validation_failed" : "forbidden");
            }
        }
        assertThat(OutsideResource.services().asked()).isEmpty();
    }

    @Test
    void visitorsMayFourThingsAndNothingElse() {
        assertThat(functions.offeredTo(Audience.PUBLIC).stream().map(Functions.Listed::name))
                .containsExactly(
                        "create_contact", "get_music_recommendations", "request_quote", "schedule_consultation");
        for (String path : List.of("/api/assistant/functions", "/api/assistant/proposals", "/api/assistant/audit")) {
            io.restassured.RestAssured.given().get(path).then().statusCode(401);
        }
    }

    @Test
    void schemasSayWhatIsChecked() {
        List<Map<String, Object>> items =
                as("alice").get("/api/assistant/functions").jsonPath().getList("items");
        Map<String, Object> search = items.stream()
                .filter(item -> item.get("name").equals("search_contacts"))
                .findFirst()
                .orElseThrow();

        assertThat(search.get("parameters"))
                .isEqualTo(io.restassured.path.json.JsonPath.from("""
                        {"type":"object","properties":{"query":{"type":"string","minLength":2,"maxLength":200,
                        "description":"a name, an address or a number, or a part of one"}},"required":["query"],
                        "additionalProperties":false}""").getMap("$"));
        for (Functions.Listed<?> listed : functions.all()) {
            assertThat(listed.schema().path("type").asText()).as(listed.name()).isEqualTo("object");
            assertThat(listed.declaration().description()).as(listed.name()).hasSizeBetween(20, 200);
        }
    }

    @Test
    void looksAtOnceAndAsThePersonWhoAsks() {
        OutsideResource.services().answer("GET /api/contacts", 200, """
                {"items":[{"id":"0193b0a0-0000-7000-8000-000000000001","name":"John Miller"}]}""");

        call("alice", "search_contacts", Map.of("query", "John"))
                .statusCode(200)
                .body("outcome", equalTo("succeeded"))
                .body("result.items[0].name", equalTo("John Miller"));

        var asked = OutsideResource.services().asked();
        assertThat(asked).hasSize(1);
        assertThat(asked.getFirst().bearer()).isEqualTo(IdentityResource.bearer("alice", "agent"));
        assertThat(asked.getFirst().query()).contains("q=John");
    }

    @Test
    void everyFunctionReachesItsService() {
        UUID id = UUID.randomUUID();
        Map<String, Map<String, Object>> reads = Map.of(
                "GET /api/contacts/" + id,
                Map.of("name", "get_contact_details", "contactId", id),
                "GET /api/contacts/" + id + "/communications",
                Map.of("name", "get_communications", "contactId", id),
                "GET /api/admin/leads",
                Map.of("name", "search_leads", "status", "new"),
                "GET /api/admin/leads/" + id,
                Map.of("name", "get_lead_details", "leadId", id),
                "GET /api/quotes/" + id,
                Map.of("name", "get_document", "kind", "quote", "documentId", id),
                "GET /api/admin/scripts/suggestions",
                Map.of("name", "suggest_script", "leadId", id),
                "GET /api/agents",
                Map.of("name", "list_agents"),
                "GET /api/calls/stats",
                Map.of("name", "get_call_stats"),
                "POST /api/songs/recommend",
                Map.of("name", "get_music_recommendations", "eventType", "wedding"));
        reads.forEach((line, given) -> {
            OutsideResource.services().reset();
            call("sam", given, "supervisor", "agent").statusCode(200).body("outcome", equalTo("succeeded"));
            assertThat(OutsideResource.services().asked().getFirst().line()).isEqualTo(line);
        });
    }

    @Test
    void everyChangeWaitsForAYesAndThenReachesItsService() {
        UUID id = UUID.randomUUID();
        Map<String, Object> draft = Map.of(
                "contactId",
                id,
                "title",
                "Garden party",
                "lines",
                List.of(Map.of("description", "Music", "quantity", 1, "unitPrice", 250)));
        Map<String, Map<String, Object>> writes = Map.ofEntries(
                Map.entry(
                        "POST /api/contacts",
                        Map.of("name", "create_contact", "args", Map.of("name", "Carol", "phone", "+4930123456"))),
                Map.entry(
                        "PATCH /api/contacts/" + id,
                        Map.of("name", "update_contact", "args", Map.of("contactId", id, "company", "Acme"))),
                Map.entry(
                        "POST /api/contacts/" + id + "/notes",
                        Map.of("name", "add_contact_note", "args", Map.of("contactId", id, "text", "called"))),
                Map.entry(
                        "POST /api/admin/leads",
                        Map.of("name", "create_lead", "args", Map.of("contactId", id, "title", "Party"))),
                Map.entry(
                        "PATCH /api/admin/leads/" + id,
                        Map.of("name", "assign_lead", "args", Map.of("leadId", id, "owner", "bob"))),
                Map.entry("POST /api/quotes", Map.of("name", "generate_quote", "args", draft)),
                Map.entry("POST /api/invoices", Map.of("name", "generate_invoice", "args", draft)),
                Map.entry("POST /api/contracts", Map.of("name", "generate_contract", "args", draft)),
                Map.entry(
                        "POST /api/consultations",
                        Map.of(
                                "name",
                                "schedule_consultation",
                                "args",
                                Map.of(
                                        "contactId",
                                        id,
                                        "agent",
                                        "bob",
                                        "localStart",
                                        "2026-12-01T10:00",
                                        "timeZone",
                                        "Europe/Berlin"))),
                Map.entry(
                        "POST /api/consultations/" + id + "/cancel",
                        Map.of(
                                "name",
                                "cancel_consultation",
                                "args",
                                Map.of("consultationId", id, "reason", "customer_request"))),
                Map.entry(
                        "POST /api/playlists/" + id + "/songs",
                        Map.of("name", "add_song_to_playlist", "args", Map.of("playlistId", id, "songId", id))),
                Map.entry(
                        "POST /api/playlists/" + id + "/requests",
                        Map.of(
                                "name",
                                "request_song_for_event",
                                "args",
                                Map.of("playlistId", id, "songId", id, "guest", "Carol"))),
                Map.entry(
                        "POST /api/transfers",
                        Map.of("name", "transfer_call", "args", Map.of("callId", id, "agent", "bob"))),
                Map.entry(
                        "POST /api/admin/leads/" + id + "/call",
                        Map.of("name", "initiate_outbound_call", "args", Map.of("leadId", id))),
                Map.entry(
                        "POST /api/admin/leads/" + id + "/sms",
                        Map.of("name", "send_sms", "args", Map.of("leadId", id, "text", "Hello"))));
        writes.forEach((line, what) -> {
            OutsideResource.services().reset();
            String name = (String) what.get("name");
            String proposal = call("alice", name, what.get("args"))
                    .statusCode(202)
                    .body("outcome", equalTo("proposed"))
                    .extract()
                    .path("proposal.id");
            assertThat(OutsideResource.services().asked()).as(name).isEmpty();

            as("alice")
                    .post("/api/assistant/proposals/" + proposal + "/confirm")
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("done"));

            var asked = OutsideResource.services().asked();
            assertThat(asked).as(name).hasSize(1);
            assertThat(asked.getFirst().line()).isEqualTo(line);
            assertThat(asked.getFirst().key()).isEqualTo(proposal);
        });
        assertThat(functions.all().stream()
                        .filter(listed -> listed.declaration().effect() == Effect.WRITE)
                        .map(Functions.Listed::name))
                .as("those not tried here reach the same routes as others: request_quote, update_lead_status")
                .hasSize(writes.size() + 2);
    }

    @Test
    void aQuoteThatIsRequestedAndAStatusAreLeadsToo() {
        UUID id = UUID.randomUUID();
        for (var what : Map.of(
                        "request_quote", Map.of("contactId", id, "about", "a wedding"),
                        "update_lead_status", Map.of("leadId", id, "status", "lost", "reason", "too_expensive"))
                .entrySet()) {
            OutsideResource.services().reset();
            String proposal =
                    call("alice", what.getKey(), what.getValue()).extract().path("proposal.id");
            as("alice")
                    .post("/api/assistant/proposals/" + proposal + "/confirm")
                    .then()
                    .body("state", equalTo("done"));
        }
        assertThat(OutsideResource.services().asked().getFirst().line()).contains("/api/admin/leads");
    }

    @Test
    void theWayIntoARoomStaysOutOfResults() {
        OutsideResource.services().answer("POST /api/transfers", 202, """
                {"id":"0193b0a0-0000-7000-8000-000000000009","state":"holding","grant":{"token":"eyJsecret","room":"r"}}""");
        String proposal = call("alice", "transfer_call", Map.of("callId", UUID.randomUUID(), "agent", "bob"))
                .extract()
                .path("proposal.id");

        String answer = as("alice")
                .post("/api/assistant/proposals/" + proposal + "/confirm")
                .then()
                .body("state", equalTo("done"))
                .body("result.state", equalTo("holding"))
                .extract()
                .asString();

        assertThat(answer).doesNotContain("eyJsecret");
    }

    @Test
    void saysWhatIsWrong() {
        call("alice", "no_such_function", Map.of()).statusCode(404).body("code", equalTo("function_not_found"));
        call("alice", "search_contacts", Map.of("query", "J"))
                .statusCode(400)
                .body("code", equalTo("validation_failed"))
                .body("violations.field", hasItem("query"));
        call("alice", "get_contact_details", Map.of("contactId", "4711"))
                .statusCode(400)
                .body("violations.field", hasItem("contactId"));
        as("alice")
                .body("[]")
                .post("/api/assistant/functions/search_contacts")
                .then()
                .statusCode(400);
        as("alice")
                .body("{")
                .post("/api/assistant/functions/search_contacts")
                .then()
                .statusCode(400);
        assertThat(OutsideResource.services().asked()).isEmpty();
    }

    @Test
    void passesOnWhatTheOwningServiceSays() {
        UUID id = UUID.randomUUID();
        OutsideResource.services().answer("GET /api/admin/leads/" + id, 404, """
                {"status":404,"code":"lead_not_found","detail":"There is no such lead."}""");
        call("alice", "get_lead_details", Map.of("leadId", id))
                .statusCode(409)
                .body("code", equalTo("function_refused"), "reason", equalTo("lead_not_found"))
                .body("detail", equalTo("There is no such lead."));

        for (int status : new int[] {500, 503, 0}) {
            OutsideResource.services().answer("GET /api/admin/leads/" + id, status, "{}");
            call("alice", "get_lead_details", Map.of("leadId", id))
                    .statusCode(503)
                    .body("code", equalTo("service_away"));
        }
    }

    @Test
    void everyCallIsInTheAuditLogWithoutItsWords() {
        String name = "audited-" + UUID.randomUUID();
        call(name, "search_contacts", Map.of("query", "Secretive Person")).statusCode(200);
        call(name, "create_contact", Map.of("name", "Secretive Person", "phone", "+4930123456"))
                .statusCode(202);
        call(name, "get_call_stats", Map.of()).statusCode(403);
        call(name, "drop_tables_of_Secretive", Map.of("Secretive", "Secretive")).statusCode(404);

        String log = as("ada", "admin", "supervisor", "agent")
                .get("/api/assistant/audit?calledBy=" + name)
                .then()
                .statusCode(200)
                .body(
                        "items.function",
                        equalTo(List.of("unknown", "get_call_stats", "create_contact", "search_contacts")))
                .body("items.outcome", equalTo(List.of("refused", "refused", "proposed", "succeeded")))
                .body("items.via", equalTo(List.of("http", "http", "http", "http")))
                .body("items[3].arguments.query", equalTo("<16 characters>"))
                .extract()
                .asString();

        assertThat(log).doesNotContain("Secretive").doesNotContain("4930123456");
        as("alice").get("/api/assistant/audit").then().statusCode(403);
    }

    private ValidatableResponse call(String who, Map<String, Object> given, String... roles) {
        Map<String, Object> arguments = new java.util.HashMap<>(given);
        String name = (String) arguments.remove("name");
        return as(who, roles)
                .body(arguments)
                .post("/api/assistant/functions/" + name)
                .then();
    }

    private ValidatableResponse call(String who, String name, Object arguments) {
        return as(who).body(arguments).post("/api/assistant/functions/" + name).then();
    }
}
