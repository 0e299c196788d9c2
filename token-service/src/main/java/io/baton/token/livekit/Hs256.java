package io.baton.token.livekit;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs JSON Web Tokens with HMAC and SHA-256 (RFC 7515, RFC 7518 section 3.2). */
final class Hs256 {

    private static final String ALGORITHM = "HmacSHA256";
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    private static final byte[] HEADER =
            (base64("{\"alg\":\"HS256\",\"typ\":\"JWT\"}") + '.').getBytes(StandardCharsets.US_ASCII);

    /** With the key in it; never used itself, because a Mac is for one text at a time. */
    private final Mac keyed;

    Hs256(String secret) {
        try {
            keyed = Mac.getInstance(ALGORITHM);
            keyed.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(ALGORITHM + " belongs to every Java platform", e);
        } catch (InvalidKeyException e) {
            throw new IllegalArgumentException("Not a secret", e);
        }
    }

    /** The token with these claims, a JSON object. */
    String sign(String claims) {
        byte[] payload = BASE64.encode(claims.getBytes(StandardCharsets.UTF_8));
        Mac mac = mac();
        mac.update(HEADER);
        byte[] signature = BASE64.encode(mac.doFinal(payload));
        byte[] token = new byte[HEADER.length + payload.length + 1 + signature.length];
        System.arraycopy(HEADER, 0, token, 0, HEADER.length);
        System.arraycopy(payload, 0, token, HEADER.length, payload.length);
        token[HEADER.length + payload.length] = '.';
        System.arraycopy(signature, 0, token, token.length - signature.length, signature.length);
        return new String(token, StandardCharsets.ISO_8859_1);
    }

    /** Cheaper than asking the security providers for another and giving it the key. */
    private Mac mac() {
        try {
            return (Mac) keyed.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("The JDK's own can be copied", e);
        }
    }

    private static String base64(String text) {
        return BASE64.encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
