package io.baton.transfer.agent;

/** Conditions on a row {@code a} of {@code agent} in SQL, said once for who is counted and who is taken. */
public final class AgentConditions {

    /** A row {@code c} of {@code agent_connection} is a living socket: each is asked for a sign of life every 5 seconds. */
    static final String SOCKET_ALIVE = "NOT c.closed AND c.seen_at > now() - interval '10 seconds'";

    /** A live socket of theirs is open. */
    public static final String CONNECTED =
            "EXISTS (SELECT 1 FROM agent_connection c WHERE c.username = a.username AND " + SOCKET_ALIVE + ")";

    /** Says so, and is on no call and party of no transfer under way. */
    public static final String FREE = """
            (a.status = 'AVAILABLE'
              AND NOT EXISTS (SELECT 1 FROM agent_call o WHERE o.username = a.username)
              AND NOT EXISTS (SELECT 1 FROM transfer t WHERE t.settled_at IS NULL AND t.target = a.username)
              AND NOT EXISTS (SELECT 1 FROM transfer t WHERE t.settled_at IS NULL AND t.from_agent = a.username))""";

    private AgentConditions() {}
}
