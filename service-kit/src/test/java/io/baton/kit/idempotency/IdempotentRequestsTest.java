package io.baton.kit.idempotency;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.baton.kit.testing.IdentityResource;
import io.baton.kit.testing.KafkaResource;
import io.baton.kit.testing.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(IdentityResource.class)
class IdempotentRequestsTest {

    @Test
    void answersARepeatedRequestWithTheStoredAnswer() {
        String key = UUID.randomUUID().toString();
        Response first = send(key, "a");
        Response second = send(key, "a");
        assertThat(second.statusCode()).isEqualTo(202);
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(second.header("Location")).endsWith(first.header("Location").replaceFirst("^.*/kit", "/kit"));
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
    }

    @Test
    void refusesTheSameKeyWithAnotherBody() {
        String key = UUID.randomUUID().toString();
        send(key, "a").then().statusCode(202);
        send(key, "b").then().statusCode(422).body("code", equalTo("idempotency_key_reused"));
    }

    @Test
    void forgetsARequestThatFailed() {
        String key = UUID.randomUUID().toString();
        send(key, "fail").then().statusCode(500);
        send(key, "a").then().statusCode(202);
    }

    @Test
    void refusesAKeyThatIsTooLong() {
        send("k".repeat(256), "a").then().statusCode(400).body("code", equalTo("idempotency_key_invalid"));
    }

    @Test
    void refusesTheSecondWhileTheFirstIsWorkedOn() {
        String key = UUID.randomUUID().toString();
        List<CompletableFuture<Response>> both = List.of(sendBeside(key, "slow"), sendBeside(key, "slow"));
        assertThat(both.stream().map(CompletableFuture::join).map(Response::statusCode))
                .containsExactlyInAnyOrder(202, 409);
        assertThat(both.stream().map(answer -> answer.join().<String>path("code")))
                .contains("idempotency_in_flight");
        send(key, "slow").then().statusCode(202);
    }

    private static CompletableFuture<Response> sendBeside(String key, String name) {
        return CompletableFuture.supplyAsync(() -> send(key, name), Thread::startVirtualThread);
    }

    private static Response send(String key, String name) {
        return given().contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body("{\"name\":\"" + name + "\"}")
                .post("/kit/once");
    }
}
