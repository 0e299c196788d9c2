package io.baton.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.lessThanOrEqualTo;

import io.baton.kit.testing.IdentityResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What one should know before saying a word. */
@QuarkusTest
class ContextTest extends ServiceTest {

    private final UUID contact = UUID.randomUUID();

    @Test
    void saysWhatIsKnownInAStableOrderWithItsSources() {
        known();
        UUID conversation = summarised("Asked where the parcel is.");

        context(800)
                .body("missing", empty())
                .body("leftOut", equalTo(0))
                .body(
                        "lines.part",
                        contains(
                                "who",
                                "consent",
                                "leads",
                                "summaries",
                                "promises",
                                "promises",
                                "preferences",
                                "preferences",
                                "documents"))
                .body(
                        "lines.text",
                        contains(
                                "Carol Miller of Harbour Weddings",
                                "phone for service: revoked",
                                "Wedding in June (proposal, with alice)",
                                "2026-01-31 website: Asked where the parcel is.",
                                "Send the quote by 2026-12-01T09:00:00Z",
                                "Never ring before ten.",
                                "speaks de, lives in time zone Europe/Berlin",
                                "tags: vip",
                                "quote Q-2026-7: Wedding in June, 119.00 EUR"))
                .body("lines[3].source", equalTo("/api/conversations/" + conversation))
                .body("lines[0].source", equalTo("/api/contacts/" + contact));
    }

    @Test
    void asksInTheNameOfWhoAsks() {
        known();
        String bearer = IdentityResource.bearer("alice", "agent");

        io.restassured.RestAssured.given()
                .auth()
                .oauth2(bearer)
                .get("/api/context?contactId=" + contact)
                .then()
                .statusCode(200);

        assertThat(LeadsResource.BEARERS.get("/api/contacts/" + contact)).isEqualTo("Bearer " + bearer);
    }

    @Test
    void staysWithinTheBudget() {
        known();
        summarised("It was a long talk. ".repeat(100));

        context(50)
                .body("tokens", lessThanOrEqualTo(50))
                .body("leftOut", greaterThan(0))
                .body("lines[0].part", equalTo("who"));
        context(8000).body("leftOut", equalTo(0));
    }

    @Test
    void saysWhatIsMissingWhileLeadsServiceIsAway() {
        summarised("Asked where the parcel is.");

        context(800)
                .body("missing", contains("consent", "documents", "leads", "preferences", "promises", "who"))
                .body("lines.part", contains("summaries"));
    }

    @Test
    void nobodyIsNotFound() {
        known();
        LeadsResource.ANSWERS.put("/api/contacts/" + contact, "");

        as("alice")
                .get("/api/context?contactId=" + contact)
                .then()
                .statusCode(404)
                .body("code", equalTo("contact_not_found"));
    }

    private ValidatableResponse context(int budget) {
        return as("alice")
                .get("/api/context?contactId=" + contact + "&budget=" + budget)
                .then()
                .statusCode(200)
                .body("contactId", equalTo(contact.toString()), "budget", equalTo(budget));
    }

    private UUID summarised(String text) {
        UUID conversation = conversation(Instant.parse("2026-01-31T12:00:00Z"));
        link(conversation, contact).then().statusCode(200);
        as("alice")
                .body(Map.of("text", text))
                .put("/api/conversations/" + conversation + "/summary")
                .then()
                .statusCode(200);
        return conversation;
    }

    /** Answers as leads-service gives them. */
    private void known() {
        String path = "/api/contacts/" + contact;
        LeadsResource.ANSWERS.put(path, """
                {"id": "%s", "name": "Carol Miller", "company": "Harbour Weddings", "tags": ["vip"], "language": "de",
                 "timeZone": "Europe/Berlin", "custom": {}, "emails": [], "phones": [], "version": 1,
                 "createdAt": "2026-11-21T09:30:00Z", "updatedAt": "2026-11-21T09:30:00Z"}""".formatted(contact));
        LeadsResource.ANSWERS.put(path + "/consents", """
                {"items": [
                 {"id": "%1$s", "channel": "phone", "purpose": "service", "state": "revoked", "wordingVersion": "1", "recordedBy": "alice",
                  "recordedAt": "2026-11-22T09:30:00Z"},
                 {"id": "%1$s", "channel": "phone", "purpose": "service", "state": "granted", "wordingVersion": "1", "recordedBy": "alice",
                  "recordedAt": "2026-11-21T09:30:00Z"}]}""".formatted(UUID.randomUUID()));
        LeadsResource.ANSWERS.put(path + "/notes", """
                {"items": [
                 {"id": "%1$s", "author": "alice", "text": "Never ring\\nbefore ten.", "pinned": true, "createdAt": "2026-11-21T09:30:00Z"},
                 {"id": "%1$s", "author": "alice", "text": "Rang twice.", "pinned": false, "createdAt": "2026-11-21T09:30:00Z"}]}""".formatted(UUID.randomUUID()));
        LeadsResource.ANSWERS.put("/api/admin/leads?contactId=" + contact, """
                {"items": [
                 {"id": "%1$s", "contactId": "%2$s", "title": "Wedding in June", "status": "proposal", "owner": "alice",
                  "nextAction": "Send the quote", "nextActionAt": "2026-12-01T09:00:00Z", "priority": 3},
                 {"id": "%1$s", "contactId": "%2$s", "title": "Party in May", "status": "won", "nextAction": "nothing"}]}""".formatted(UUID.randomUUID(), contact));
        for (String kind : List.of("quotes", "invoices", "contracts")) {
            LeadsResource.ANSWERS.put("/api/" + kind + "?contactId=" + contact + "&state=issued", "{\"items\": []}");
        }
        LeadsResource.ANSWERS.put(
                "/api/quotes?contactId=" + contact + "&state=issued", """
                {"items": [{"id": "%s", "kind": "quote", "state": "issued", "number": "Q-2026-7", "title": "Wedding in June",
                 "currency": "EUR", "totals": {"lines": [100.00], "net": 100.00, "total": 119.00}}]}""".formatted(UUID.randomUUID()));
    }
}
