package io.baton.conversation.function;

import io.quarkus.security.credential.TokenCredential;
import io.quarkus.security.identity.SecurityIdentity;

/** Reads from who is signed in for whom functions run. */
public final class Callers {

    private Callers() {}

    /** The caller that this identity is. */
    public static Caller of(SecurityIdentity identity) {
        TokenCredential token = identity.getCredential(TokenCredential.class);
        return new Caller(
                identity.getPrincipal().getName(),
                Audience.of(identity::hasRole),
                token == null ? null : token.getToken());
    }
}
