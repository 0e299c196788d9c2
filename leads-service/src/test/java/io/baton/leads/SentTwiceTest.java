package io.baton.leads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is sent twice with one {@code Idempotency-Key} is done once, and answered twice alike. */
@QuarkusTest
class SentTwiceTest extends ServiceTest {

    private record Sent(String path, Map<String, Object> body, String list) {}

    @Test
    void isDoneOnce() {
        String contact = contact("Sent Twice");
        String playlist =
                made(agent(), "/api/playlists", body("contactId", contact, "title", "P", "eventType", "party"));
        List<String> songs = agent().get("/api/songs?limit=2").path("items.id");
        Map<String, Object> document = body("contactId", contact, "title", "D");

        Stream.of(
                        new Sent(
                                "/api/contacts/" + contact + "/notes",
                                body("text", "called"),
                                "/api/contacts/" + contact + "/notes"),
                        new Sent("/api/quotes", document, "/api/quotes?contactId=" + contact),
                        new Sent("/api/invoices", document, "/api/invoices?contactId=" + contact),
                        new Sent("/api/contracts", document, "/api/contracts?contactId=" + contact),
                        new Sent(
                                "/api/playlists/" + playlist + "/requests",
                                body("songId", songs.getFirst(), "guest", "Carol"),
                                "/api/playlists/" + playlist + "/requests"))
                .forEach(sent -> {
                    String key = UUID.randomUUID().toString();
                    String first = send(key, sent, sent.body(), 201);
                    assertThat(send(key, sent, sent.body(), 201))
                            .as(sent.path())
                            .isEqualTo(first);
                    send(key, sent, body("nothing", true), 400);
                    assertThat(agent().get(sent.list()).<List<?>>path("items"))
                            .as(sent.path())
                            .hasSize(1);
                });

        Sent added = new Sent("/api/playlists/" + playlist + "/songs", body("songId", songs.getLast()), null);
        String key = UUID.randomUUID().toString();
        send(key, added, added.body(), 200);
        send(key, added, added.body(), 200);
        agent().header("Idempotency-Key", key)
                .body(body("songId", songs.getFirst()))
                .post(added.path())
                .then()
                .statusCode(422)
                .body("code", equalTo("idempotency_key_reused"));
    }

    @Test
    void aConsultationIsCancelledOnce() {
        String consultation = made(
                agent(),
                "/api/consultations",
                body(
                        "contactId",
                        contact("Cancels Twice"),
                        "agent",
                        "agent-" + UUID.randomUUID(),
                        "startsAt",
                        Instant.now()
                                .plus(Duration.ofDays(30))
                                .truncatedTo(ChronoUnit.HOURS)
                                .toString(),
                        "timeZone",
                        "Europe/Berlin"));
        Sent cancelled =
                new Sent("/api/consultations/" + consultation + "/cancel", body("reason", "customer_request"), null);
        String key = UUID.randomUUID().toString();

        send(key, cancelled, cancelled.body(), 200);
        send(key, cancelled, cancelled.body(), 200);
        send(UUID.randomUUID().toString(), cancelled, cancelled.body(), 409);
    }

    private static String send(String key, Sent sent, Map<String, Object> body, int status) {
        return agent().header("Idempotency-Key", key)
                .body(body)
                .post(sent.path())
                .then()
                .statusCode(status)
                .extract()
                .path("id");
    }

    private static String made(
            io.restassured.specification.RequestSpecification who, String path, Map<String, Object> body) {
        return who.body(body).post(path).then().statusCode(201).extract().path("id");
    }
}
