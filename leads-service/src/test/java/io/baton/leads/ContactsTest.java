package io.baton.leads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.baton.events.CloudEvent;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Contacts: written down, found, merged, exported, erased. */
@QuarkusTest
class ContactsTest extends ServiceTest {

    @Test
    void aContactIsWrittenDownReadAndChanged() {
        String number = phone();
        String id = contact(body(
                "name",
                "Carol Miller",
                "company",
                "Harbour Weddings",
                "tags",
                List.of("vip", "wedding"),
                "language",
                "de",
                "timeZone",
                "Europe/Berlin",
                "custom",
                Map.of("budget", "high"),
                "phones",
                List.of(body("value", number, "verified", true, "label", "mobile"))));

        agent().get("/api/contacts/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("name", equalTo("Carol Miller"))
                .body("phones[0].value", equalTo(number))
                .body("phones[0].primary", equalTo(true))
                .body("tags", equalTo(List.of("vip", "wedding")));
        agent().header("If-Match", "\"1\"")
                .body(body("company", "", "custom", Map.of("venue", "Harbour", "budget", "")))
                .patch("/api/contacts/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("company", nullValue())
                .body("custom", equalTo(Map.of("venue", "Harbour")))
                .body("phones[0].value", equalTo(number));
        agent().header("If-Match", "\"1\"")
                .body(body("name", "Somebody else"))
                .patch("/api/contacts/" + id)
                .then()
                .statusCode(412)
                .body("code", equalTo("precondition_failed"))
                .body("version", equalTo(2));
        assertThat(types(id, "io.baton.contact.updated.v1"))
                .containsExactly("io.baton.contact.created.v1", "io.baton.contact.updated.v1");
    }

    @Test
    void theSameRequestTwiceIsOneContact() {
        var body = body("name", "Twice " + phone());
        String key = UUID.randomUUID().toString();

        String first = agent().header("Idempotency-Key", key)
                .body(body)
                .post("/api/contacts")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        agent().header("Idempotency-Key", key)
                .body(body)
                .post("/api/contacts")
                .then()
                .statusCode(201)
                .body("id", equalTo(first));
        agent().header("Idempotency-Key", key)
                .body(body("name", "Other"))
                .post("/api/contacts")
                .then()
                .statusCode(422);
    }

    @ParameterizedTest
    @CsvSource({
        "030 123456,    , phone_invalid",
        "030 123456,  DE, ''",
        "+49 30 123456,, ''",
        "+49,           , phone_invalid",
        "call me,       , phone_invalid"
    })
    void aNumberHasACountry(String number, String country, String code) {
        var answer = agent().body(body("name", "N", "phones", List.of(body("value", number, "country", country))))
                .post("/api/contacts");

        if (code.isEmpty()) {
            answer.then().statusCode(201).body("phones[0].value", equalTo("+4930123456"));
        } else {
            answer.then()
                    .statusCode(400)
                    .body("code", equalTo(code))
                    .body("violations[0].field", equalTo("phones[0].value"));
        }
    }

    @Test
    void onlyAVerifiedNumberLinksToAPerson() {
        String number = phone();
        String address = email();
        String claim = contact(body("name", "Claims", "phones", List.of(body("value", number))));
        agent().queryParam("phone", number)
                .get("/api/contacts/resolve")
                .then()
                .statusCode(200)
                .body("contact", nullValue())
                .body("candidates.id", hasItem(claim));
        String real = contact(body(
                "name",
                "Real",
                "phones",
                List.of(body("value", number, "verified", true)),
                "emails",
                List.of(body("value", address.toUpperCase(java.util.Locale.ROOT), "verified", true))));

        agent().queryParam("phone", number)
                .get("/api/contacts/resolve")
                .then()
                .body("contact.id", equalTo(real))
                .body("candidates.id", equalTo(List.of(claim)));
        agent().queryParam("email", address).get("/api/contacts/resolve").then().body("contact.id", equalTo(real));
        agent().body(body("name", "Third", "phones", List.of(body("value", number, "verified", true))))
                .post("/api/contacts")
                .then()
                .statusCode(409)
                .body("code", equalTo("contact_point_taken"));
        agent().get("/api/contacts/resolve").then().statusCode(400);
    }

    @Test
    void aSearchForgivesTypingErrorsAndFindsPartsOfNumbers() {
        String name = "Zacharias Quintessenz" + phone().substring(5);
        String number = phone();
        String id = contact(
                body("name", name, "company", "Blumenhaus Sonnenwinkel", "phones", List.of(body("value", number))));

        for (String text :
                List.of(name.substring(3, 15), "zacharius quintesenz", "Sonenwinkel", number.substring(3, 10))) {
            agent().queryParam("q", text)
                    .get("/api/contacts")
                    .then()
                    .statusCode(200)
                    .body("items.id", hasItem(id));
        }
        agent().queryParam("q", "100%_\\").get("/api/contacts").then().statusCode(200);
    }

    @Test
    void aListGoesOnWhereItStopped() {
        for (int i = 0; i < 3; i++) {
            contact(body("name", "Listed " + i, "tags", List.of("paged")));
        }

        String cursor = agent().get("/api/contacts?tag=paged&limit=2")
                .then()
                .statusCode(200)
                .body("items.name", equalTo(List.of("Listed 2", "Listed 1")))
                .extract()
                .path("nextCursor");

        agent().get("/api/contacts?tag=paged&limit=2&cursor=" + cursor)
                .then()
                .body("items.name", equalTo(List.of("Listed 0")))
                .body("nextCursor", nullValue());
    }

    @Test
    void mergedContactsAreOneUnderBothIds() {
        String number = phone();
        String stays = contact(body("name", "Dana Merge", "tags", List.of("a")));
        String goes = contact(body(
                "name",
                "Dana Merge",
                "company",
                "Kept",
                "tags",
                List.of("b"),
                "phones",
                List.of(body("value", number, "verified", true))));
        agent().body(body("text", "Called about the venue")).post("/api/contacts/" + goes + "/notes");
        agent().get("/api/contacts/" + stays + "/duplicates").then().body("items.id", hasItem(goes));

        supervisor()
                .body(body("contactId", goes))
                .post("/api/contacts/" + stays + "/merge")
                .then()
                .statusCode(200)
                .body("company", equalTo("Kept"))
                .body("tags", equalTo(List.of("a", "b")))
                .body("phones[0].verified", equalTo(true));

        agent().get("/api/contacts/" + goes).then().statusCode(200).body("id", equalTo(stays));
        agent().get("/api/contacts/" + goes + "/notes").then().body("items[0].author", equalTo("alice"));
        agent().get("/api/contacts/" + stays + "/merges")
                .then()
                .body("items[0].merged.id", equalTo(goes))
                .body("items[0].merged.phones[0].value", equalTo(number));
        agent().queryParam("phone", number).get("/api/contacts/resolve").then().body("contact.id", equalTo(stays));
        supervisor()
                .body(body("contactId", goes))
                .post("/api/contacts/" + stays + "/merge")
                .then()
                .statusCode(409)
                .body("code", equalTo("contacts_the_same"));
        assertThat(types(stays, "io.baton.contact.merged.v1")).contains("io.baton.contact.created.v1");
    }

    @Test
    void theLedgerOfConsentKeepsEveryLine() {
        String id = contact("Ledger");
        consent(id, "sms", "granted");
        consent(id, "sms", "withdrawn");

        agent().get("/api/contacts/" + id + "/consents")
                .then()
                .body("items.state", equalTo(List.of("withdrawn", "granted")))
                .body("items[0].recordedBy", equalTo("alice"));
        assertThat(types(id, "io.baton.consent.changed.v1")).contains("io.baton.consent.changed.v1");
    }

    @Test
    void notesArePinned() {
        String id = contact("Noted");
        String note = agent().body(body("text", "Likes jazz"))
                .post("/api/contacts/" + id + "/notes")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        agent().body(body("pinned", true))
                .patch("/api/contacts/" + id + "/notes/" + note)
                .then()
                .statusCode(200)
                .body("pinned", equalTo(true));
        agent().body(body("pinned", true))
                .patch("/api/contacts/" + id + "/notes/" + UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @Test
    void aNoteThatAServiceMadeIsMarkedAndCanBeEdited() {
        String id = contact("Summed up");
        for (int i = 0; i < 2; i++) {
            as("service-account-conversation-service", "service")
                    .header("Idempotency-Key", id)
                    .body(body("text", "Asked for a quote"))
                    .post("/internal/contacts/" + id + "/notes")
                    .then()
                    .statusCode(201)
                    .body("generated", equalTo(true));
        }
        agent().body(body("text", "Written by hand")).post("/api/contacts/" + id + "/notes");
        agent().get("/api/contacts/" + id + "/notes").then().body("items.generated", equalTo(List.of(false, true)));
        String note =
                agent().get("/api/contacts/" + id + "/notes").then().extract().path("items[1].id");

        agent().body(body("text", "Asked for two quotes"))
                .patch("/api/contacts/" + id + "/notes/" + note)
                .then()
                .statusCode(200)
                .body("text", equalTo("Asked for two quotes"))
                .body("pinned", equalTo(false))
                .body("generated", equalTo(true))
                .body("author", equalTo("service-account-conversation-service"))
                .body("editedBy", equalTo("alice"));

        agent().body("{}")
                .patch("/api/contacts/" + id + "/notes/" + note)
                .then()
                .statusCode(400)
                .body("code", equalTo("validation_failed"));
        agent().body(body("text", "x".repeat(10_001)))
                .patch("/api/contacts/" + id + "/notes/" + note)
                .then()
                .statusCode(400);
        agent().body(body("text", "Forged"))
                .post("/internal/contacts/" + id + "/notes")
                .then()
                .statusCode(403);
        as("service-account-conversation-service", "service")
                .body(body("text", "Nobody"))
                .post("/internal/contacts/" + UUID.randomUUID() + "/notes")
                .then()
                .statusCode(404)
                .body("code", equalTo("contact_not_found"));
    }

    @Test
    void whatIsErasedIsGoneAndThereIsAReceipt() {
        String number = phone();
        String id =
                contact(body("name", "Erasmus Erasable", "phones", List.of(body("value", number, "verified", true))));
        agent().body(body("text", "Private")).post("/api/contacts/" + id + "/notes");
        consent(id, "phone", "granted");
        supervisor()
                .post("/api/contacts/" + id + "/export")
                .then()
                .statusCode(200)
                .body("contact.phones[0].value", equalTo(number))
                .body("parts.notes[0].text", equalTo("Private"))
                .body("parts.consents[0].channel", equalTo("phone"));

        var receipt = admin().delete("/api/contacts/" + id)
                .then()
                .statusCode(200)
                .body("counts.notes", equalTo(1))
                .body("counts.consents", equalTo(1))
                .body("counts.contacts", equalTo(1))
                .body("erasedBy", equalTo("ada"))
                .extract();

        assertThat(Instant.parse(receipt.path("transcriptsForgottenBy")))
                .isEqualTo(Instant.parse(receipt.path("erasedAt")).plus(Duration.ofHours(24)));

        agent().get("/api/contacts/" + id).then().statusCode(404).body("code", equalTo("contact_not_found"));
        agent().queryParam("q", "Erasmus Erasable").get("/api/contacts").then().body("items.size()", equalTo(0));
        agent().queryParam("phone", number)
                .get("/api/contacts/resolve")
                .then()
                .body("contact", nullValue())
                .body("candidates.size()", equalTo(0));
        admin().delete("/api/contacts/" + id).then().statusCode(200).body("erasedAt", notNullValue());
        List<CloudEvent> facts = facts("baton.crm", id, seen -> seen.stream()
                .anyMatch(event -> event.type().equals("io.baton.contact.erased.v1")));
        assertThat(facts.toString()).doesNotContain(number, "Erasmus");
    }

    @Test
    void badInputIsNamed() {
        agent().body(body("name", " "))
                .post("/api/contacts")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("name"));
        agent().body(body("name", "Z", "timeZone", "Mars/Olympus"))
                .post("/api/contacts")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("timeZone"));
        agent().body(body("name", "Z", "id", UUID.randomUUID()))
                .post("/api/contacts")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("id"));
        agent().body(body("name", "Z", "emails", List.of(body("value", "nobody"))))
                .post("/api/contacts")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("emails[0].value"));
    }
}
