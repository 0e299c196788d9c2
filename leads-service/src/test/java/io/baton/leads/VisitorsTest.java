package io.baton.leads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a visitor of the website leaves behind: claims, and never a look at anybody. */
@QuarkusTest
class VisitorsTest extends ServiceTest {

    private final UUID visitor = UUID.randomUUID();

    @Test
    void whatAVisitorSaysIsOneContactOfClaims() {
        String email = visitor + "@example.org";
        String first = claim(body("name", "Vera", "email", email, "phone", "+49301234567"))
                .body("$", aMapWithSize(4))
                .body("name", equalTo("Vera"), "email", equalTo(email))
                .extract()
                .path("contactId");
        String second =
                claim(body("name", "Vera Visitor", "email", email)).extract().path("contactId");

        assertThat(second).isEqualTo(first);
        agent().get("/api/contacts/" + first)
                .then()
                .body("name", equalTo("Vera Visitor"))
                .body("source", equalTo("website_assistant"))
                .body("emails.verified", contains(false), "phones.verified", contains(false));
    }

    @Test
    void nobodysContactIsFoundOrChangedByWhoClaimsTheirAddress() {
        String email = visitor + "@example.org";
        String known = agent().body(body("name", "Known", "emails", List.of(body("value", email, "verified", true))))
                .post("/api/contacts")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        String claimed =
                claim(body("name", "Mallory", "email", email)).extract().path("contactId");

        assertThat(claimed).isNotEqualTo(known);
        agent().get("/api/contacts/" + known).then().body("name", equalTo("Known"));

        // Found to be one person: from now on a claim is a note, and still shows nothing
        supervisor()
                .body(body("contactId", claimed))
                .post("/api/contacts/" + known + "/merge")
                .then()
                .statusCode(200);
        claim(body("name", "Somebody else", "email", email))
                .body("name", equalTo("Somebody else"), "$", aMapWithSize(3));
        agent().get("/api/contacts/" + known).then().body("name", equalTo("Known"));
        agent().get("/api/contacts/" + known + "/notes")
                .then()
                .body("items[0].text", startsWith("A visitor of the website said about themselves: Somebody else"))
                .body("items[0].generated", equalTo(true));
    }

    @Test
    void whatSomebodyVerifiedIsNotTheVisitorsToChange() {
        String email = visitor + "@example.org";
        String id = claim(body("name", "Vera", "email", email)).extract().path("contactId");
        agent().body(body("emails", List.of(body("value", email, "verified", true))))
                .patch("/api/contacts/" + id)
                .then()
                .statusCode(200);

        claim(body("name", "Mallory", "email", "other-" + email));

        agent().get("/api/contacts/" + id)
                .then()
                .body("name", equalTo("Vera"), "emails.value", contains(email), "emails.verified", contains(true));
    }

    @Test
    void aQuoteAndAConsultationWantAName() {
        for (String what : new String[] {"quotes", "consultations"}) {
            ask(what, what.equals("quotes") ? body("about", "A wedding") : monday(10))
                    .statusCode(404)
                    .body("code", equalTo("contact_not_found"));
        }
    }

    @Test
    void aQuoteIsALeadAndFiveAreEnough() {
        String contact = claim(body("name", "Vera")).extract().path("contactId");
        for (int i = 0; i < 5; i++) {
            ask("quotes", body("about", "Wedding " + i))
                    .statusCode(201)
                    .body("$", aMapWithSize(1))
                    .body("about", equalTo("Wedding " + i));
        }
        ask("quotes", body("about", "One more")).statusCode(429).body("code", equalTo("rate_limited"));
        agent().get("/api/admin/leads?contactId=" + contact)
                .then()
                .body("items", hasSize(5))
                .body("items[0].source", equalTo("quote_request"))
                .body("items[0].tags", containsInAnyOrder("quote", "website"));
    }

    @Test
    void aConsultationIsWithWhoeverHasTime() {
        claim(body("name", "Vera"));
        String consultant = "a" + UUID.randomUUID();
        supervisor()
                .body(body(
                        "timeZone", "Europe/Berlin", "days", body("MONDAY", body("from", "03:00", "until", "04:00"))))
                .put("/api/consultations/hours/" + consultant)
                .then()
                .statusCode(200);
        ask("consultations", monday(3))
                .statusCode(201)
                .body("$", aMapWithSize(5))
                .body("localStart", startsWith("2027-06-07T03:00"), "timeZone", equalTo("Europe/Berlin"));
        ask("consultations", monday(3)).statusCode(409).body("code", equalTo("slot_taken"));
        // A day on which they are not there, and an hour past the end
        ask("consultations", body("localStart", "2027-06-08T03:00", "timeZone", "Europe/Berlin"))
                .statusCode(409);
        ask("consultations", body("localStart", "2027-06-07T03:45", "timeZone", "Europe/Berlin"))
                .statusCode(409);
        agent().get("/api/consultations?agent=" + consultant).then().body("items", hasSize(1));
    }

    @Test
    void musicIsRecommendedToAnybody() {
        ask("songs", body("eventType", "wedding", "count", 3)).statusCode(200).body("items", hasSize(3));
        ask("songs", body("eventType", "wedding", "playlistId", UUID.randomUUID()))
                .statusCode(400);
    }

    @Test
    void whatIsSentTwiceIsOne() {
        String contact = claim(body("name", "Vera")).extract().path("contactId");
        String again = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            asking().header("Idempotency-Key", again)
                    .body(body("about", "A wedding"))
                    .post("/internal/visitors/" + visitor + "/quotes")
                    .then()
                    .statusCode(201);
        }
        agent().get("/api/admin/leads?contactId=" + contact).then().body("items", hasSize(1));
    }

    @Test
    void onlyTheServiceThatSpeaksWithVisitorsAsks() {
        service()
                .body(body("name", "Vera"))
                .post("/internal/visitors/" + visitor + "/contact")
                .then()
                .statusCode(403);
        admin().body(body("name", "Vera"))
                .post("/internal/visitors/" + visitor + "/contact")
                .then()
                .statusCode(403);
    }

    @Test
    void whoIsErasedIsNoVisitorAnyMore() {
        String id = claim(body("name", "Vera")).extract().path("contactId");
        admin().delete("/api/contacts/" + id).then().statusCode(200).body("counts.visitors", equalTo(1));

        ask("quotes", body("about", "A wedding")).statusCode(404);
        claim(body("name", "Vera")).body("contactId", not(equalTo(id)));
        agent().get("/api/admin/leads?contactId=" + id).then().body("items", empty());
    }

    private static Map<String, Object> monday(int hour) {
        return body("localStart", "2027-06-07T%02d:00".formatted(hour), "timeZone", "Europe/Berlin");
    }

    private ValidatableResponse claim(Map<String, Object> claim) {
        return ask("contact", claim).statusCode(201);
    }

    private ValidatableResponse ask(String what, Map<String, Object> body) {
        return asking().body(body)
                .post("/internal/visitors/" + visitor + "/" + what)
                .then();
    }

    private static RequestSpecification asking() {
        return as("service-account-conversation-service", "service");
    }
}
