package io.baton.kit.security;

import io.quarkus.security.credential.TokenCredential;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;

/** Who is asking. */
@RequestScoped
public class CurrentUser {

    private final SecurityIdentity identity;

    CurrentUser(CurrentIdentityAssociation association) {
        this.identity = association.getIdentity();
    }

    /** The username, which is also the person's LiveKit identity; a service's client id for services. */
    public String username() {
        return identity.getPrincipal().getName();
    }

    /** The bearer as it came, for asking another service in the user's name. */
    public String bearer() {
        return identity.getCredential(TokenCredential.class).getToken();
    }

    /** Whether nobody has signed in. */
    public boolean isAnonymous() {
        return identity.isAnonymous();
    }

    /** Whether the user has this role. */
    public boolean hasRole(String role) {
        return identity.hasRole(role);
    }
}
