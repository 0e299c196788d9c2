package io.baton.transfer.agent;

/** Whether an agent can be offered a call. */
public enum Reachability {
    /** Nobody we know. */
    UNKNOWN,
    /** Away, offline or without a live socket. */
    UNAVAILABLE,
    /** There, but busy by their own word. */
    BUSY,
    /** There and available. */
    READY
}
