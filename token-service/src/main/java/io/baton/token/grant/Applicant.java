package io.baton.token.grant;

import io.baton.token.matrix.LegKind;

/**
 * Who wants to be in a room.
 *
 * @param identity the LiveKit identity
 * @param name the name to show, or null
 * @param kind what part the identity plays, unless the call knows better
 * @param subject whom the identity belongs to, a username or a session; empty for nobody in particular
 * @param vouchedFor whether a service vouches for it: no question then whose it is or whether it is a party
 */
public record Applicant(String identity, String name, LegKind kind, String subject, boolean vouchedFor) {

    /** Somebody who asks for themselves. */
    public static Applicant of(String identity, String name, LegKind kind, String subject) {
        return new Applicant(identity, name, kind, subject, false);
    }

    /** Somebody a service vouches for. */
    public static Applicant vouchedFor(String identity, String name, LegKind kind, String subject) {
        return new Applicant(identity, name, kind, subject == null ? "" : subject, true);
    }
}
