package io.baton.token.webhook;

import io.baton.token.livekit.LiveKitSettings;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Base64;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.HmacKey;

/**
 * Whether a webhook is LiveKit's: a JWT in the Authorization header (with or without "Bearer"), HS256 with one of our
 * keys, at most five minutes old, whose claim {@code sha256} is the Base64 of the SHA-256 of the very bytes of the body.
 */
@ApplicationScoped
public class WebhookSignature {

    private static final Logger LOG = Logger.getLogger(WebhookSignature.class);
    private static final int LONGEST_LIFE_MINUTES = 6;

    private final LiveKitSettings settings;
    private final Clock clock;
    private final JwtConsumer unverified = new JwtConsumerBuilder()
            .setSkipAllValidators()
            .setDisableRequireSignature()
            .setSkipSignatureVerification()
            .build();

    WebhookSignature(LiveKitSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** Whether the authorization proves the body. */
    boolean proves(String authorization, byte[] body) {
        if (authorization == null || authorization.isBlank()) {
            return false;
        }
        String token = authorization.startsWith("Bearer ") ? authorization.substring(7) : authorization;
        try {
            String key = unverified.processToClaims(token).getIssuer();
            String secret = key == null ? null : settings.acceptedKeys().get(key);
            return secret != null && matches(verified(token, key, secret), body);
        } catch (InvalidJwtException | MalformedClaimException e) {
            LOG.debugf("A webhook was refused: %s", e.getClass().getSimpleName());
            return false;
        }
    }

    private JwtClaims verified(String token, String key, String secret) throws InvalidJwtException {
        return new JwtConsumerBuilder()
                .setVerificationKey(new HmacKey(secret.getBytes(StandardCharsets.UTF_8)))
                .setRelaxVerificationKeyValidation()
                .setJwsAlgorithmConstraints(AlgorithmConstraints.ConstraintType.PERMIT, "HS256")
                .setExpectedIssuer(key)
                .setSkipDefaultAudienceValidation()
                .setRequireExpirationTime()
                .setMaxFutureValidityInMinutes(LONGEST_LIFE_MINUTES)
                .setAllowedClockSkewInSeconds(10)
                .setEvaluationTime(NumericDate.fromMilliseconds(clock.millis()))
                .build()
                .processToClaims(token);
    }

    private static boolean matches(JwtClaims claims, byte[] body) throws MalformedClaimException {
        return Optional.ofNullable(claims.getStringClaimValue("sha256"))
                .map(claimed -> MessageDigest.isEqual(
                        claimed.getBytes(StandardCharsets.US_ASCII),
                        Base64.getEncoder().encode(sha256(body))))
                .orElse(false);
    }

    private static byte[] sha256(byte[] body) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(body);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 belongs to every Java platform", e);
        }
    }
}
