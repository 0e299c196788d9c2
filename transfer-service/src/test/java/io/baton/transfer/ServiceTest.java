package io.baton.transfer;

import static io.baton.kit.testing.IdentityResource.bearer;
import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.baton.kit.testing.IdentityResource;
import io.baton.kit.testing.KafkaResource;
import io.baton.kit.testing.LastAnswer;
import io.baton.kit.testing.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** What tests against the running service share: one PostgreSQL, Kafka and stand-in token-service for all of them. */
@QuarkusTestResource(value = PostgresResource.class, parallel = true)
@QuarkusTestResource(value = KafkaResource.class, parallel = true)
@QuarkusTestResource(value = IdentityResource.class, parallel = true)
@QuarkusTestResource(value = TokenServiceResource.class, parallel = true)
@ExtendWith(LastAnswer.class)
public abstract class ServiceTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final AtomicInteger NUMBER = new AtomicInteger();

    protected final StandInTokenService rooms = TokenServiceResource.standIn();

    /** Agents and caller of this test alone. */
    protected String a;

    protected String b;
    protected String caller;
    protected String room;

    @BeforeEach
    void names() {
        int number = NUMBER.incrementAndGet();
        a = "alice" + number;
        b = "bob" + number;
        caller = "caller-" + number;
        room = "room-" + number;
        rooms.liveKitAway(false);
        rooms.ordersFail(false);
        rooms.down(false);
        rooms.slow(0);
    }

    /** A transfer that goes on would keep its agents from the next test. */
    @AfterEach
    void endTransfers() {
        rooms.liveKitAway(false);
        rooms.ordersFail(false);
        rooms.down(false);
        rooms.slow(0);
        String listed = as("sam", "supervisor", "agent")
                .get("/api/transfers?limit=50")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        for (JsonNode transfer : json(listed).path("items")) {
            if (!transfer.path("settled").asBoolean()) {
                as("sam", "supervisor", "agent")
                        .body(Map.of())
                        .post("/api/transfers/" + transfer.path("id").asText() + "/cancel");
            }
        }
    }

    protected static RequestSpecification as(String username, String... roles) {
        return given().auth()
                .oauth2(bearer(username, roles.length == 0 ? new String[] {"agent"} : roles))
                .contentType(ContentType.JSON)
                .urlEncodingEnabled(true);
    }

    protected UUID call() {
        return rooms.call(room, caller, a);
    }

    protected Live live(String username) {
        return Live.open(RestAssured.port, username);
    }

    /** An open live socket, for tests of other packages. */
    protected AutoCloseable socket(String username) {
        return live(username);
    }

    protected Response request(UUID callId, String mode, Map<String, ?> more) {
        Map<String, Object> body =
                new java.util.HashMap<>(Map.of("callId", callId, "target", Map.of("agent", b), "mode", mode));
        body.putAll(more);
        return as(a).body(body).post("/api/transfers");
    }

    protected String begin(UUID callId, String mode) {
        return request(callId, mode, Map.of()).then().statusCode(202).extract().path("id");
    }

    /** A consult under way; the target's live socket must be open. */
    protected String consulting(UUID callId) {
        String id = begin(callId, "consult");
        command(b, id, "accept").then().statusCode(200);
        String consult = transfer(a, id).path("consultRoom").asText();
        rooms.join(callId, a, consult);
        rooms.join(callId, b, consult);
        awaitState(id, "consulting");
        return id;
    }

    protected Response command(String user, String id, String command) {
        return as(user).body(Map.of()).post("/api/transfers/" + id + "/" + command);
    }

    protected JsonNode transfer(String user, String id) {
        return json(as(user).get("/api/transfers/" + id)
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    protected JsonNode awaitTransfer(String id, Predicate<JsonNode> wanted) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(60))
                .until(() -> transfer(a, id), wanted);
    }

    protected JsonNode awaitState(String id, String state) {
        return awaitTransfer(id, transfer -> transfer.path("state").asText().equals(state));
    }

    protected JsonNode awaitSettled(String id, String state) {
        return awaitTransfer(
                id,
                transfer -> transfer.path("state").asText().equals(state)
                        && transfer.path("settled").asBoolean());
    }

    protected static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
