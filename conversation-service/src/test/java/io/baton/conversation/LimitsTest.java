package io.baton.conversation;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.baton.kit.sql.Sql;
import io.baton.kit.testing.Reactive;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every limit of docs/limits.md that this service keeps: as much is taken, one more is not, and the next request is served. */
@QuarkusTest
class LimitsTest extends ServiceTest {

    @AfterEach
    void theNextRequestIsServed() {
        as("alice").get("/api/conversations?limit=1").then().statusCode(200);
    }

    @Test
    void aMessage() {
        UUID conversation = conversation();

        say(conversation, "x".repeat(20_000), "a".repeat(128)).then().statusCode(200);
        refused(say(conversation, "x".repeat(20_001), "alice"), "text");
        refused(say(conversation, "Hello", "a".repeat(129)), "author");
        say(conversation, "x".repeat(1_100_000), "alice")
                .then()
                .statusCode(413)
                .body("code", equalTo("body_too_large"));
    }

    private Response say(UUID conversation, String text, String author) {
        return say(conversation, Map.of("id", UUID.randomUUID(), "role", "agent", "text", text, "author", author));
    }

    @Test
    void aSummary() {
        String path = "/api/conversations/" + conversation() + "/summary";

        as("alice").body(Map.of("text", "x".repeat(10_000))).put(path).then().statusCode(200);
        refused(as("alice").body(Map.of("text", "x".repeat(10_001))).put(path), "text");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/conversations?",
                "/api/conversation-summaries?",
                "/api/notifications?",
                "/api/timeline?contactId={id}&",
                "/api/conversations/search?q=hello&"
            })
    void pages(String list) {
        String path = list.replace("{id}", UUID.randomUUID().toString());

        as("alice").get(path + "limit=200").then().statusCode(200);
        refused(as("alice").get(path + "limit=201"), "limit");
        refused(as("alice").get(path + "limit=0"), "limit");
        refused(as("alice").get(path + "cursor=" + "A".repeat(301)), "cursor");
        as("alice").get(path + "cursor=AGFsaWNl").then().statusCode(400).body("code", equalTo("cursor_invalid"));
    }

    @ParameterizedTest
    @CsvSource({
        "/api/conversations/search?q=x, q",
        "/api/context?contactId=0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d01&budget=49, budget",
        "/api/context?contactId=0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d01&budget=8001, budget",
        "/api/context, contactId",
        "/api/timeline, contactId",
        "/api/conversations?shape=rows, shape",
        "/api/conversations?type=letter, type",
        "/api/conversations?status=gone, status",
        "/api/conversations?from=yesterday, from",
        "/api/conversations?until=9999-12-31T00:00:00Z, until",
        "/api/conversations/search?q=hello&type=letter, type",
        "/api/conversations/search?q=hello&status=gone, status",
        "/api/conversations/search?q=hello&from=2026-11-21, from",
        "/api/conversations/search?q=hello&until=-1, until",
        "/api/notifications?unseen=maybe, unseen",
    })
    void queries(String path, String field) {
        refused(as("alice").get(path), field);
    }

    @Test
    void aSearch() {
        as("alice").get("/api/conversations/search?q=" + "x".repeat(200)).then().statusCode(200);
        refused(as("alice").get("/api/conversations/search?q=" + "x".repeat(201)), "q");
    }

    @Test
    void rowsHaveTheLastMessages() {
        UUID conversation = conversation();
        UUID contact = UUID.randomUUID();
        link(conversation, contact).then().statusCode(200);
        Reactive.await(() -> Panache.withTransaction(() -> Sql.run("""
                INSERT INTO message (id, conversation_id, role, text, source, at, revision, final)
                SELECT gen_random_uuid(), :id, 'customer', 'message ' || n, 'chat', now() - interval '1 hour' + n * interval '1 second', 1, true
                FROM generate_series(1, 1001) AS n""", Map.of("id", conversation))));

        as("alice")
                .get("/api/conversations/" + conversation + "?shape=voice_conversations")
                .then()
                .body("messages", hasSize(1000))
                .body("messages[0].content", equalTo("message 2"), "messages[999].content", equalTo("message 1001"));
        as("alice")
                .get("/api/conversations?shape=voice_conversations&contactId=" + contact)
                .then()
                .body("items[0].messages", hasSize(100))
                .body("items[0].messages[99].content", equalTo("message 1001"));
    }

    private static void refused(Response answer, String field) {
        answer.then()
                .statusCode(400)
                .body("code", equalTo("validation_failed"))
                .body("violations[0].field", endsWith(field));
    }
}
