package io.baton.kit.testing;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.jwt.build.Jwt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/**
 * The identity provider as the service sees it: a discovery document and keys over HTTP. Signs bearers in the realm's
 * shape with a key made for this run.
 */
public class IdentityResource implements QuarkusTestResourceLifecycleManager {

    /** The issuer of the test bearers. */
    public static final String ISSUER = "http://localhost/realms/baton";

    /** Test resources and tests may live in different class loaders: the key travels as a system property. */
    private static final String KEY = "baton.test.identity.key";

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
            serve("/realms/baton/keys", jwks((RSAPublicKey) keys.getPublic()));
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

    private static String jwks(RSAPublicKey key) {
        return """
                {"keys":[{"kty":"RSA","use":"sig","alg":"RS256","kid":"test","n":"%s","e":"%s"}]}""".formatted(unsigned(key.getModulus()), unsigned(key.getPublicExponent()));
    }

    private static String unsigned(BigInteger number) {
        byte[] bytes = number.toByteArray();
        int start = bytes[0] == 0 ? 1 : 0;
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(java.util.Arrays.copyOfRange(bytes, start, bytes.length));
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
    }

    /** A bearer for a person or service with these realm roles. */
    public static String bearer(String username, String... roles) {
        return Jwt.issuer(ISSUER)
                .audience("baton-api")
                .subject("sub-" + username)
                .claim("preferred_username", username)
                .claim("realm_access", Map.of("roles", List.of(roles)))
                .expiresIn(Duration.ofMinutes(5))
                .jws()
                .keyId("test")
                .sign(privateKey());
    }

    private static PrivateKey privateKey() {
        try {
            byte[] encoded = Base64.getDecoder().decode(System.getProperty(KEY));
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (NoSuchAlgorithmException | InvalidKeySpecException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("RSA belongs to every Java platform", e);
        }
    }
}
