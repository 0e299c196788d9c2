package io.baton.leads;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is about a contact says the contact's name, as it is today. */
@QuarkusTest
class ContactNamesTest extends ServiceTest {

    private String contact;

    @BeforeEach
    void somebodyWithOneOfEach() {
        contact = contact("Nadja Name");
        begin("/api/admin/leads", "title", "Ball");
        begin("/api/quotes", "title", "Ball");
        begin("/api/playlists", "title", "Ball", "eventType", "party");
        begin(
                "/api/consultations",
                "agent",
                phone(),
                "startsAt",
                Instant.now().plus(Duration.ofDays(3)).toString());
    }

    private void begin(String route, Object... pairs) {
        var body = body(pairs);
        body.put("contactId", contact);
        agent().body(body).post(route).then().statusCode(201).body("contactName", equalTo("Nadja Name"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/admin/leads", "/api/quotes", "/api/playlists", "/api/consultations"})
    void listsAndSingleOnesNameTheContact(String route) {
        agent().body(body("name", "Nadja Newname"))
                .patch("/api/contacts/" + contact)
                .then()
                .statusCode(200);

        String id = agent().get(route + "?contactId=" + contact)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].contactName", equalTo("Nadja Newname"))
                .extract()
                .path("items[0].id");

        agent().get(route + "/" + id).then().statusCode(200).body("contactName", equalTo("Nadja Newname"));
    }

    @Test
    void whoIsErasedHasNoName() {
        admin().delete("/api/contacts/" + contact).then().statusCode(200);

        for (String route : new String[] {"/api/admin/leads", "/api/quotes"}) {
            agent().get(route + "?contactId=" + contact)
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(1))
                    .body("items.contactName", everyItem(nullValue()));
        }
    }
}
