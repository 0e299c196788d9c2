package io.baton.conversation.function;

import io.quarkus.security.credential.TokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Reads from who is signed in for whom functions run. */
public final class Callers {

    /** Names the session in which a bearer was given out (OpenID Connect Front-Channel Logout 1.0, 3). */
    private static final String SESSION = "sid";

    private Callers() {}

    /** The caller that this identity is. */
    public static Caller of(SecurityIdentity identity) {
        TokenCredential token = identity.getCredential(TokenCredential.class);
        return new Caller(
                identity.getPrincipal().getName(),
                Audience.of(identity::hasRole),
                token == null ? null : token.getToken(),
                place(identity));
    }

    private static UUID place(SecurityIdentity identity) {
        return identity.getPrincipal() instanceof JsonWebToken bearer && bearer.getClaim(SESSION) instanceof String sid
                ? UUID.nameUUIDFromBytes(sid.getBytes(StandardCharsets.UTF_8))
                : null;
    }
}
