package io.baton.kit.testing;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.InvalidAlgorithmParameterException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * The identity provider as the service sees it: a discovery document and keys over HTTP. Signs bearers in the realm's
 * shape with a key made for this run, of a kind that signs quickly.
 */
public class IdentityResource implements QuarkusTestResourceLifecycleManager {

    /** The issuer of the test bearers. */
    public static final String ISSUER = "http://localhost/realms/baton";

    /** Test resources and tests may live in different class loaders: the key travels as a system property. */
    private static final String KEY = "baton.test.identity.key";

    private static final Duration LIFETIME = Duration.ofMinutes(5);
    private static final ConcurrentMap<String, Bearer> BEARERS = new ConcurrentHashMap<>();

    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            KeyPair keys = keys();
            System.setProperty(
                    KEY, Base64.getEncoder().encodeToString(keys.getPrivate().getEncoded()));
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            String address = "http://localhost:" + server.getAddress().getPort() + "/realms/baton";
            serve("/realms/baton/.well-known/openid-configuration", """
                    {"issuer":"%s","jwks_uri":"%s/keys","token_endpoint":"%s/token"}""".formatted(ISSUER, address, address));
            serve("/realms/baton/keys", jwks((ECPublicKey) keys.getPublic()));
            server.start();
            return Map.of("quarkus.oidc.auth-server-url", address, "quarkus.oidc.token.issuer", ISSUER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void serve(String path, String json) {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        server.createContext(path, exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            try (var out = exchange.getResponseBody()) {
                out.write(body);
            }
        });
    }

    private static String jwks(ECPublicKey key) {
        return """
                {"keys":[{"kty":"EC","use":"sig","alg":"ES256","crv":"P-256","kid":"test","x":"%s","y":"%s"}]}""".formatted(
                coordinate(key.getW().getAffineX()), coordinate(key.getW().getAffineY()));
    }

    /** Of 32 bytes, as JSON Web Keys have it (RFC 7518, 6.2.1.2). */
    private static String coordinate(BigInteger number) {
        byte[] bytes = number.toByteArray();
        byte[] padded = new byte[32];
        int length = Math.min(bytes.length, padded.length);
        System.arraycopy(bytes, bytes.length - length, padded, padded.length - length, length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(padded);
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
    }

    /** A bearer for a person or service with these realm roles. */
    public static String bearer(String username, String... roles) {
        Bearer known = BEARERS.compute(
                username + List.of(roles),
                (asked, before) ->
                        before == null || before.isOld() ? new Bearer(sign(username, LIFETIME, roles)) : before);
        return known.token();
    }

    /** A bearer that ends after this time. */
    public static String bearer(String username, Duration lifetime, String... roles) {
        return sign(username, lifetime, roles);
    }

    private static String sign(String username, Duration lifetime, String... roles) {
        return Jwt.issuer(ISSUER)
                .audience("baton-api")
                .subject("sub-" + username)
                .claim("preferred_username", username)
                .claim("realm_access", Map.of("roles", List.of(roles)))
                .expiresIn(lifetime)
                .jws()
                .algorithm(SignatureAlgorithm.ES256)
                .keyId("test")
                .sign(privateKey());
    }

    /** A signature costs more than most requests that carry it. */
    private record Bearer(String token, long signedAt) {
        Bearer(String token) {
            this(token, System.nanoTime());
        }

        boolean isOld() {
            return System.nanoTime() - signedAt > LIFETIME.dividedBy(2).toNanos();
        }
    }

    private static PrivateKey privateKey() {
        try {
            byte[] encoded = Base64.getDecoder().decode(System.getProperty(KEY));
            return KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (NoSuchAlgorithmException | InvalidKeySpecException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException | InvalidAlgorithmParameterException e) {
            throw new IllegalStateException("P-256 belongs to every Java platform", e);
        }
    }
}
