package io.baton.systemtest.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.baton.systemtest.api.Answer;
import io.baton.systemtest.api.BatonApi;
import io.baton.systemtest.stack.RunningStack;
import io.baton.systemtest.stack.SystemTest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Bearers that Keycloak has not given for this API are refused at the gateway and at each service. */
@SystemTest
class ForgedBearerIT {

    private static String expired;

    enum Door {
        GATEWAY,
        TOKEN_SERVICE,
        TRANSFER_SERVICE
    }

    interface Forgery extends BiFunction<RunningStack, String, String> {}

    static Stream<Arguments> forgeries() {
        List<Named<Forgery>> forgeries = List.of(
                Named.of("signed by a stranger", (stack, good) -> signed(claims(good), keyIdOf(good))),
                Named.of("expired, signed by a stranger", (stack, good) -> {
                    JwtClaims claims = claims(good);
                    claims.setExpirationTimeMinutesInTheFuture(-10);
                    return signed(claims, keyIdOf(good));
                }),
                Named.of("altered claims, Keycloak's signature", (stack, good) -> {
                    JwtClaims claims = claims(good);
                    claims.setClaim("preferred_username", "ada");
                    claims.setClaim("realm_access", Map.of("roles", List.of("admin", "supervisor", "agent")));
                    return withBody(good, claims.toJson());
                }),
                Named.of("no algorithm", (stack, good) -> unsigned(claims(good))),
                Named.of("signed with the public key as HMAC secret", (stack, good) -> hmac(claims(good))),
                Named.of("of another realm", (stack, good) -> new KeycloakIssuer(stack).ofAnotherRealm()),
                Named.of(
                        "for another audience", (stack, good) -> new KeycloakIssuer(stack).forAnotherAudience("alice")),
                Named.of("expired, Keycloak's signature", (stack, good) -> expired(stack)),
                Named.of("no JWT at all", (stack, good) -> "let-me-in"));
        return Arrays.stream(Door.values())
                .flatMap(door -> forgeries.stream().map(forgery -> Arguments.of(door, forgery)));
    }

    @ParameterizedTest
    @MethodSource("forgeries")
    void isRefused(Door door, Forgery forgery, RunningStack stack) {
        BatonApi alice = stack.as("alice").at(address(door, stack));
        String path = door == Door.TRANSFER_SERVICE ? "/api/agents" : "/api/calls";
        alice.get(path).expect(200);

        Answer refused = alice.withBearer(forgery.apply(stack, alice.bearer())).get(path);

        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.header("content-type").orElse("")).startsWith("application/problem+json");
        assertThat(refused.text("code")).isEqualTo("unauthorized");
    }

    /** Beyond its few seconds of life and the ten seconds that the gateway's clock may be wrong. */
    private static String expired(RunningStack stack) {
        if (expired == null) {
            String bearer = new KeycloakIssuer(stack).shortLived("alice");
            stack.as("alice").withBearer(bearer).get("/api/calls").expect(200);
            expired = bearer;
        }
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(500))
                .until(() ->
                        stack.as("alice").withBearer(expired).get("/api/calls").status() == 401);
        return expired;
    }

    private static URI address(Door door, RunningStack stack) {
        return switch (door) {
            case GATEWAY -> stack.addresses().gateway();
            case TOKEN_SERVICE -> stack.addresses().tokenService();
            case TRANSFER_SERVICE -> stack.addresses().transferService();
        };
    }

    private static JwtClaims claims(String bearer) {
        try {
            return JwtClaims.parse(
                    new String(Base64.getUrlDecoder().decode(bearer.split("\\.")[1]), StandardCharsets.UTF_8));
        } catch (org.jose4j.jwt.consumer.InvalidJwtException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static String keyIdOf(String bearer) {
        String header = new String(Base64.getUrlDecoder().decode(bearer.split("\\.")[0]), StandardCharsets.UTF_8);
        return header.replaceAll(".*\"kid\"\\s*:\\s*\"([^\"]+)\".*", "$1");
    }

    private static String signed(JwtClaims claims, String keyId) {
        try {
            RsaJsonWebKey key = RsaJwkGenerator.generateJwk(2048);
            JsonWebSignature signature = new JsonWebSignature();
            signature.setPayload(claims.toJson());
            signature.setKey(key.getPrivateKey());
            signature.setKeyIdHeaderValue(keyId);
            signature.setAlgorithmHeaderValue("RS256");
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String unsigned(JwtClaims claims) {
        try {
            JsonWebSignature signature = new JsonWebSignature();
            signature.setPayload(claims.toJson());
            signature.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
            signature.setAlgorithmHeaderValue("none");
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String hmac(JwtClaims claims) {
        try {
            JsonWebSignature signature = new JsonWebSignature();
            signature.setPayload(claims.toJson());
            signature.setKey(new org.jose4j.keys.HmacKey(new byte[32]));
            signature.setAlgorithmHeaderValue("HS256");
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String withBody(String bearer, String claims) {
        String[] parts = bearer.split("\\.");
        return parts[0] + "."
                + Base64.getUrlEncoder().withoutPadding().encodeToString(claims.getBytes(StandardCharsets.UTF_8)) + "."
                + parts[2];
    }
}
