package io.baton.kit.security;

/** The realm roles; a supervisor may what an agent may, an admin may all (composite roles in the realm). */
public final class Roles {

    /** Works calls. */
    public static final String AGENT = "agent";
    /** Watches and helps agents. */
    public static final String SUPERVISOR = "supervisor";
    /** Runs the system. */
    public static final String ADMIN = "admin";
    /** Another Baton service. */
    public static final String SERVICE = "service";

    private Roles() {}
}
