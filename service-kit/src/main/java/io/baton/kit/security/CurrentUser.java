package io.baton.kit.security;

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

    /** Whether nobody has signed in. */
    public boolean isAnonymous() {
        return identity.isAnonymous();
    }

    /** Whether the user has this role. */
    public boolean hasRole(String role) {
        return identity.hasRole(role);
    }
}
