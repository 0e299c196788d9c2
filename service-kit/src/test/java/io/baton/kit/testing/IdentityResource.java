package io.baton.kit.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.jwt.build.Jwt;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** Signs bearers in the realm's shape with a key made for this run; the service under test trusts that key. */
public class IdentityResource implements QuarkusTestResourceLifecycleManager {

    /** The issuer of the test bearers. */
    public static final String ISSUER = "http://localhost/realms/baton";

    private static final KeyPair KEYS = keys();

    @Override
    public Map<String, String> start() {
        return Map.of(
                "quarkus.oidc.public-key",
                Base64.getEncoder().encodeToString(KEYS.getPublic().getEncoded()),
                "quarkus.oidc.token.issuer",
                ISSUER,
                "quarkus.oidc.auth-server-url",
                ISSUER);
    }

    @Override
    public void stop() {}

    /** A bearer for a person or service with these realm roles. */
    public static String bearer(String username, String... roles) {
        return Jwt.issuer(ISSUER)
                .audience("baton-api")
                .subject("sub-" + username)
                .claim("preferred_username", username)
                .claim("realm_access", Map.of("roles", List.of(roles)))
                .expiresIn(Duration.ofMinutes(5))
                .sign(KEYS.getPrivate());
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
