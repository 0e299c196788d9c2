package io.baton.systemtest.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which bearers are believed. */
class GatewayBearerTest {

    private static Gateway gateway;

    @BeforeAll
    static void start() throws Exception {
        gateway = new Gateway();
    }

    @AfterAll
    static void stop() throws Exception {
        gateway.close();
    }

    @Test
    void aGoodBearerPassesAndTravelsOn() throws Exception {
        String bearer = "Bearer " + gateway.issuer().token();

        Answer answer = gateway.send(gateway.request("POST", "/token").header("authorization", bearer));

        assertThat(answer.service()).isEqualTo("token-service");
        assertThat(answer.seen("authorization")).isEqualTo(bearer);
    }

    @Test
    void oneAudienceOfSeveralIsEnough() throws Exception {
        String token = gateway.issuer().token(claims -> claims.setAudience("account", "baton-api"));

        Answer answer = gateway.send(gateway.request("GET", "/api/calls").header("authorization", "Bearer " + token));

        assertThat(answer.service()).isEqualTo("token-service");
    }

    static Stream<Arguments> wrongBearers() throws JoseException {
        Issuer issuer = gateway.issuer();
        String good = issuer.token();
        return Stream.of(
                Arguments.of("nothing", ""),
                Arguments.of("an empty bearer", "Bearer "),
                Arguments.of("no token at all", "Bearer abc"),
                Arguments.of("another scheme", "Basic YWxpY2U6YWxpY2UtZGVtbw=="),
                Arguments.of("forged under our key's name", "Bearer " + Issuer.forged("rsa")),
                Arguments.of("signed by an unknown key", "Bearer " + Issuer.forged("stranger")),
                Arguments.of("alg none", "Bearer " + Issuer.unsigned()),
                Arguments.of("alg HS256 with our public key", "Bearer " + issuer.signedWithPublicKeyAsSecret()),
                Arguments.of("alg ES256 by a key of the issuer", "Bearer " + issuer.tokenByEllipticCurve()),
                Arguments.of("the signature cut off", "Bearer " + good.substring(0, good.lastIndexOf('.') + 1)),
                Arguments.of("the claims changed", "Bearer " + changed(good)),
                Arguments.of(
                        "expired", "Bearer " + issuer.token(claims -> claims.setExpirationTimeMinutesInTheFuture(-1))),
                Arguments.of("without an end", "Bearer " + issuer.token(claims -> claims.unsetClaim("exp"))),
                Arguments.of(
                        "not valid yet", "Bearer " + issuer.token(claims -> claims.setNotBeforeMinutesInThePast(-5))),
                Arguments.of("for another audience", "Bearer " + issuer.token(claims -> claims.setAudience("account"))),
                Arguments.of("for no audience", "Bearer " + issuer.token(claims -> claims.unsetClaim("aud"))),
                Arguments.of(
                        "from another realm",
                        "Bearer " + issuer.token(claims -> claims.setIssuer("http://localhost:8180/realms/master"))),
                Arguments.of("from nobody", "Bearer " + issuer.token(claims -> claims.unsetClaim("iss"))));
    }

    private static String changed(String token) {
        int claims = token.indexOf('.') + 20;
        char other = token.charAt(claims) == 'A' ? 'B' : 'A';
        return token.substring(0, claims) + other + token.substring(claims + 1);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongBearers")
    void aWrongBearerIsRefusedAsAProblem(String what, String authorization) throws Exception {
        int before = gateway.service("token-service").requests();

        Answer answer = gateway.send(
                authorization.isEmpty()
                        ? gateway.request("POST", "/token")
                        : gateway.request("POST", "/token").header("authorization", authorization));

        answer.isProblem(401, "unauthorized");
        assertThat(answer.header("www-authenticate")).isEqualTo("Bearer realm=\"baton\"");
        assertThat(gateway.service("token-service").requests()).as(what).isEqualTo(before);
    }

    @Test
    void aBearerInTheQueryIsNotLookedAt() throws Exception {
        gateway.send(gateway.request(
                        "GET", "/api/calls?access_token=" + gateway.issuer().token()))
                .isProblem(401, "unauthorized");
    }

    /** LiveKit signs its webhooks with a token of its own in the same header: its owner checks it, not we. */
    @Test
    void aWebhooksOwnTokenIsLeftToItsOwner() throws Exception {
        Answer answer = gateway.send(
                gateway.request("POST", "/api/livekit/webhook").header("authorization", Issuer.forged("livekit")));

        assertThat(answer.service()).isEqualTo("token-service");
    }

    @Test
    void theSocketTakesItsBearerFromTheSubprotocol() throws Exception {
        BlockingQueue<String> heard = new LinkedBlockingQueue<>();

        WebSocket socket = open("/api/live", carrying(gateway.issuer().token()), heard);
        socket.sendText("hello", true).join();

        assertThat(heard.poll(10, TimeUnit.SECONDS)).isEqualTo("hello");
        assertThat(socket.getSubprotocol()).isEqualTo("bearer-token-carrier");
        socket.abort();
    }

    @Test
    void theSocketIsRefusedWithoutAGoodBearer() throws Exception {
        String forged = carrying(Issuer.forged("rsa"));
        String expired = carrying(gateway.issuer().token(claims -> claims.setExpirationTimeMinutesInTheFuture(-1)));

        for (String subprotocol : List.of("nothing", forged, expired)) {
            assertThatThrownBy(() -> open("/api/live", subprotocol, new LinkedBlockingQueue<>()))
                    .isInstanceOf(CompletionException.class)
                    .cause()
                    .isInstanceOfSatisfying(WebSocketHandshakeException.class, refusal -> assertThat(
                                    refusal.getResponse().statusCode())
                            .isEqualTo(401));
        }
    }

    @Test
    void liveKitsSignallingIsProxied() throws Exception {
        BlockingQueue<String> heard = new LinkedBlockingQueue<>();

        WebSocket socket = open("/rtc/v1?access_token=x.y.z&auto_subscribe=1", "livekit", heard);
        socket.sendText("join", true).join();

        assertThat(heard.poll(10, TimeUnit.SECONDS)).isEqualTo("join");
        socket.abort();
    }

    @Test
    void noOtherRouteBecomesASocket() {
        assertThatThrownBy(
                        () -> open("/api/transfers", carrying(gateway.issuer().token()), new LinkedBlockingQueue<>()))
                .cause()
                .isInstanceOfSatisfying(WebSocketHandshakeException.class, refusal -> assertThat(
                                refusal.getResponse().statusCode())
                        .isEqualTo(403));
    }

    /** As a browser sends it: the carrier's name and the header, encoded like a part of an address. */
    private static String carrying(String token) {
        return "quarkus-http-upgrade%23Authorization%23Bearer%20" + token;
    }

    private static WebSocket open(String path, String subprotocol, BlockingQueue<String> heard) {
        return gateway.http()
                .newWebSocketBuilder()
                .connectTimeout(Duration.ofSeconds(10))
                .subprotocols("bearer-token-carrier", subprotocol)
                .buildAsync(gateway.at("ws", path), new WebSocket.Listener() {
                    @Override
                    public CompletionStage<?> onText(WebSocket socket, CharSequence text, boolean last) {
                        heard.add(text.toString());
                        socket.request(1);
                        return null;
                    }
                })
                .join();
    }

    @Test
    void withKeycloakAwayABearerIsNotBlamedAndItsReturnIsNoticed() throws Exception {
        try (Gateway early = new Gateway(Map.of(), List.of("keycloak"))) {
            Answer answer = early.send(early.signedIn("GET", "/api/calls"));

            answer.isProblem(503, "keycloak_away");
            assertThat(answer.header("retry-after")).isEqualTo("2");
            assertThat(answer.body().path("retryAfter").asInt()).isEqualTo(2);
            early.send(early.request("GET", "/api/calls")).isProblem(401, "unauthorized");
            assertThat(early.send(early.request("GET", "/health")).status()).isEqualTo(200);

            early.publishKeys();
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> early.send(early.signedIn("GET", "/api/calls")).status() == 200);
        }
    }
}
