package io.baton.conversation.assistant;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.baton.conversation.OutsideResource;
import io.baton.conversation.ServiceTest;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Without a model everything works but its own words, and it is said which are missing. */
@QuarkusTest
@TestProfile(WithoutModelProfile.class)
class WithoutModelTest extends ServiceTest {

    private final String person = "p" + UUID.randomUUID();

    @BeforeEach
    void begin() {
        OutsideResource.services().reset();
        OutsideResource.model().script(List.of());
    }

    @Test
    void anAgentIsToldThatThereIsNoModel() {
        as(person)
                .body(Map.of("message", "Hello"))
                .post("/api/admin-assistant/chat")
                .then()
                .statusCode(503)
                .body("code", equalTo("model_not_configured"), "detail", containsString("work without one"));
        String events = as(person)
                .accept("text/event-stream")
                .body(Map.of("message", "Hello"))
                .post("/api/admin-assistant/chat")
                .then()
                .extract()
                .asString();
        assertThat(events).contains("event:problem", "model_not_configured");
        assertThat(OutsideResource.model().requests()).isEmpty();
    }

    @Test
    void functionsAndProposalsWorkAllTheSame() {
        OutsideResource.services().answer("GET /api/contacts", 200, "{\"items\":[{\"name\":\"Carol\"}]}");
        OutsideResource.services().answer("POST /api/contacts", 201, "{\"name\":\"Dora\"}");
        as(person)
                .body(Map.of("query", "Carol"))
                .post("/api/assistant/functions/search_contacts")
                .then()
                .statusCode(200)
                .body("result.items.name", contains("Carol"));

        String proposal = as(person)
                .body(Map.of("name", "Dora"))
                .post("/api/assistant/functions/create_contact")
                .then()
                .statusCode(202)
                .extract()
                .path("proposal.id");
        as(person)
                .post("/api/assistant/proposals/" + proposal + "/confirm")
                .then()
                .statusCode(200)
                .body("state", equalTo("done"), "result.name", equalTo("Dora"));
    }

    @Test
    void whatAVisitorSaysIsKeptForSomebodyToRead() {
        UUID session = UUID.randomUUID();
        String text = "Please call me back about " + person;
        String secret = "secret-" + session;
        OutsideResource.services()
                .answer(
                        "POST /internal/sessions/recognise",
                        200,
                        "{\"id\":\"%s\",\"callId\":\"%s\",\"room\":\"r\",\"identity\":\"caller-1\",\"expiresAt\":\"%s\"}"
                                .formatted(
                                        session,
                                        UUID.randomUUID(),
                                        Instant.now().plus(Duration.ofDays(1))));

        page().body(Map.of("sessionId", secret, "message", text))
                .post("/api/assistant/visitor/chat")
                .then()
                .statusCode(503)
                .body("code", equalTo("model_not_configured"), "kept", equalTo(true));

        page().body(Map.of("sessionId", secret))
                .post("/api/assistant/visitor/history")
                .then()
                .statusCode(200)
                .body("items.text", contains(text));
        as("alice")
                .get("/api/conversations/search?q=" + person)
                .then()
                .statusCode(200)
                .body("items.role", contains("customer"));
    }

    @Test
    void theServiceIsReadyAndSaysThatThereIsNoModel() {
        as(person)
                .get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("checks.find { it.name == 'model' }.data.configured", equalTo(false));
    }

    private static RequestSpecification page() {
        return given().contentType(ContentType.JSON)
                .accept(ContentType.JSON)
                .header("Origin", "https://shop.example")
                .header("X-Forwarded-For", "192.0.2.77");
    }
}
