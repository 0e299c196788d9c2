package io.baton.conversation.function;

import com.fasterxml.jackson.annotation.JsonValue;
import io.baton.kit.security.Roles;
import java.util.Locale;
import java.util.function.Predicate;

/** For whom a function is; each may also what those before it may. */
public enum Audience {
    /** A visitor of the website, who has not signed in. */
    PUBLIC,
    AGENT,
    SUPERVISOR,
    ADMIN;

    /** The widest that these roles give. */
    public static Audience of(Predicate<String> hasRole) {
        if (hasRole.test(Roles.ADMIN)) {
            return ADMIN;
        }
        if (hasRole.test(Roles.SUPERVISOR)) {
            return SUPERVISOR;
        }
        return hasRole.test(Roles.AGENT) ? AGENT : PUBLIC;
    }

    /** Whether somebody of this audience may use what is for that one. */
    public boolean may(Audience what) {
        return compareTo(what) >= 0;
    }

    /** The value on the wire and in the database. */
    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
