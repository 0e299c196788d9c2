package io.baton.transfer.transfer;

import io.baton.kit.security.CurrentUser;
import io.baton.kit.security.Roles;
import jakarta.enterprise.context.RequestScoped;

/** Tells who is behind the request being answered. */
@RequestScoped
public class AskerFactory {

    private final CurrentUser user;

    AskerFactory(CurrentUser user) {
        this.user = user;
    }

    /** The person behind the request; ask before work becomes asynchronous. */
    public Asker current() {
        return new Asker(user.username(), user.hasRole(Roles.SUPERVISOR));
    }
}
