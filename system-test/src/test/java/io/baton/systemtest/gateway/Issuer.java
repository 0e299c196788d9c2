package io.baton.systemtest.gateway;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;

/** Stands where Keycloak stands: publishes its keys (an RSA and an EC one) and signs tokens, right ones and wrong ones. */
final class Issuer implements AutoCloseable {

    static final String ISSUER = "http://localhost:8180/realms/baton";

    private static final String KEYS = "/realms/baton/protocol/openid-connect/certs";

    private final PublicJsonWebKey rsa = RsaJwkGenerator.generateJwk(2048);
    private final PublicJsonWebKey ec = EcJwkGenerator.generateJwk(EllipticCurves.P256);
    private HttpServer server;

    Issuer() throws JoseException {
        rsa.setKeyId("rsa");
        rsa.setAlgorithm(AlgorithmIdentifiers.RSA_USING_SHA256);
        ec.setKeyId("ec");
        ec.setAlgorithm(AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);
    }

    /** Begins to publish the keys, on any port when it is 0, and says on which. */
    int publish(int port) throws IOException {
        byte[] keys = new JsonWebKeySet(List.of((JsonWebKey) rsa, ec))
                .toJson(JsonWebKey.OutputControlLevel.PUBLIC_ONLY)
                .getBytes(StandardCharsets.UTF_8);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext(KEYS, exchange -> {
            exchange.getResponseHeaders().add("content-type", "application/json");
            exchange.sendResponseHeaders(200, keys.length);
            try (var out = exchange.getResponseBody()) {
                out.write(keys);
            }
        });
        server.start();
        return server.getAddress().getPort();
    }

    /** What an agent carries. */
    String token() throws JoseException {
        return token(claims -> {});
    }

    /** A rightly signed token whose claims were changed first. */
    String token(Consumer<JwtClaims> change) throws JoseException {
        return signed(rsa, "rsa", change);
    }

    /** Signed by the published EC key: a true signature, though not of the family we accept. */
    String tokenByEllipticCurve() throws JoseException {
        JsonWebSignature signature = signature(claims -> {}, "ec");
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);
        signature.setKey(ec.getPrivateKey());
        return signature.getCompactSerialization();
    }

    /** Signed by a stranger under our key's name. */
    static String forged(String keyId) throws JoseException {
        return signed(RsaJwkGenerator.generateJwk(2048), keyId, claims -> {});
    }

    /** Our public key taken as a shared secret: works where the algorithm is believed from the token. */
    String signedWithPublicKeyAsSecret() throws JoseException {
        JsonWebSignature signature = signature(claims -> {}, "rsa");
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.HMAC_SHA256);
        signature.setKey(new HmacKey(rsa.getPublicKey().getEncoded()));
        return signature.getCompactSerialization();
    }

    /** {@code alg: none}. */
    static String unsigned() throws JoseException {
        JsonWebSignature signature = signature(claims -> {}, null);
        signature.setAlgorithmConstraints(AlgorithmConstraints.ALLOW_ONLY_NONE);
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.NONE);
        return signature.getCompactSerialization();
    }

    private static String signed(PublicJsonWebKey key, String keyId, Consumer<JwtClaims> change) throws JoseException {
        JsonWebSignature signature = signature(change, keyId);
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        signature.setKey(key.getPrivateKey());
        return signature.getCompactSerialization();
    }

    private static JsonWebSignature signature(Consumer<JwtClaims> change, String keyId) {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(ISSUER);
        claims.setAudience("baton-api");
        claims.setSubject("3f6f2f0a-agent");
        claims.setIssuedAtToNow();
        claims.setExpirationTimeMinutesInTheFuture(5);
        change.accept(claims);
        JsonWebSignature signature = new JsonWebSignature();
        signature.setPayload(claims.toJson());
        if (keyId != null) {
            signature.setKeyIdHeaderValue(keyId);
        }
        return signature;
    }

    @Override
    public void close() {
        if (server != null) {
            server.stop(0);
        }
    }
}
