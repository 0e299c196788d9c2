package io.baton.kit.idempotency;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;

import io.baton.kit.sql.Sql;
import io.baton.kit.testing.IdentityResource;
import io.baton.kit.testing.KafkaResource;
import io.baton.kit.testing.PostgresResource;
import io.baton.kit.testing.Reactive;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
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

    @Test
    void leavesNoEffectWhenItDiesBeforeItsAnswerIsKept() {
        // Given a service whose connection is cut between the effect and the answer
        String key = UUID.randomUUID().toString();
        diesWhileItKeeps(key, true);
        send("/kit/once/rows", key, "a").then().statusCode(greaterThanOrEqualTo(500));
        assertThat(effects(key)).isZero();
        diesWhileItKeeps(key, false);
        // When the request is repeated, at once and once more
        Response second = send("/kit/once/rows", key, "a");
        Response third = send("/kit/once/rows", key, "a");
        // Then it has acted once
        assertThat(second.statusCode()).isEqualTo(202);
        assertThat(third.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(effects(key)).isEqualTo(1);
    }

    @Test
    void leavesNoEffectWhenItIsRefused() {
        String key = UUID.randomUUID().toString();
        send("/kit/once/rows", key, "refuse").then().statusCode(409).body("code", equalTo("conflict"));
        send("/kit/once/rows", key, "sorry").then().statusCode(503);
        assertThat(effects(key)).isZero();
        send("/kit/once/rows", key, "a").then().statusCode(202);
        assertThat(effects(key)).isEqualTo(1);
    }

    @Test
    void keepsTheAnswerOfAnEffectThatNobodyCouldBeToldOf() {
        String key = UUID.randomUUID().toString();
        send("/kit/once/told", key, "torn").then().statusCode(500);
        Response second = send("/kit/once/told", key, "torn");
        assertThat(second.statusCode()).isEqualTo(202);
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(effects(key)).isEqualTo(1);
    }

    @Test
    void leavesNoEffectWhenItDiesWhileItKeepsItsAnswer() {
        // Given a request whose connection is cut while it keeps its answer
        String key = UUID.randomUUID().toString();
        diesWhileItKeeps(key, true);
        send("/kit/once/told", key, "a").then().statusCode(greaterThanOrEqualTo(500));
        diesWhileItKeeps(key, false);
        assertThat(effects(key)).isZero();
        // When it is repeated after a minute: whoever died may not have let the key go
        run("UPDATE idempotency_key SET created_at = created_at - interval '61 seconds' WHERE key = '" + key + "'");
        Response second = send("/kit/once/told", key, "a");
        // Then it has acted once
        assertThat(second.statusCode()).isEqualTo(202);
        assertThat(effects(key)).isEqualTo(1);
    }

    @Test
    void takesOverFromOneThatClaimedTheKeyAMinuteAgo() {
        String key = UUID.randomUUID().toString();
        claimed(key, "59 seconds");
        send("/kit/once/told", key, "a").then().statusCode(409).body("code", equalTo("idempotency_in_flight"));
        claimed(key, "61 seconds");
        send("/kit/once/told", key, "a").then().statusCode(202);
        assertThat(effects(key)).isEqualTo(1);
    }

    private static long effects(String key) {
        return Reactive.await(() -> Panache.withSession(
                () -> Sql.rows("SELECT count(*) FROM inbox WHERE consumer = :key", Long.class, Map.of("key", key))
                        .map(List::getFirst)));
    }

    /** Whoever stores this key's answer loses the connection. */
    private static void diesWhileItKeeps(String key, boolean dies) {
        run("DROP TRIGGER IF EXISTS dies ON idempotency_key");
        run("""
                CREATE OR REPLACE FUNCTION dies() RETURNS trigger LANGUAGE plpgsql AS $$
                BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NEW; END $$""");
        if (dies) {
            run("CREATE TRIGGER dies BEFORE UPDATE ON idempotency_key FOR EACH ROW WHEN (NEW.key = '" + key
                    + "') EXECUTE FUNCTION dies()");
        }
    }

    /** As if a first request had claimed the key so long ago and not come further. */
    private static void claimed(String key, String ago) {
        run("DELETE FROM idempotency_key WHERE key = '" + key + "'");
        send("/kit/once/told", key, "a").then().statusCode(202);
        run("DELETE FROM inbox WHERE consumer = '" + key + "'");
        run("UPDATE idempotency_key SET status = NULL, body = NULL, created_at = now() - interval '" + ago
                + "' WHERE key = '" + key + "'");
    }

    private static void run(String sql) {
        Reactive.await(() -> Panache.withTransaction(() -> Sql.run(sql, Map.of())));
    }

    private static CompletableFuture<Response> sendBeside(String key, String name) {
        return CompletableFuture.supplyAsync(() -> send(key, name), Thread::startVirtualThread);
    }

    private static Response send(String key, String name) {
        return send("/kit/once", key, name);
    }

    private static Response send(String path, String key, String name) {
        return given().contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body("{\"name\":\"" + name + "\"}")
                .post(path);
    }
}
