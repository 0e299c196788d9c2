package io.baton.stack.supervise;

/** Where a component stands. */
public enum State {
    /** Its programs are fetched or built, its configuration is written. */
    PREPARING,
    /** Ready to start, waiting for what it depends on. */
    WAITING,
    /** The process runs and does not answer yet. */
    STARTING,
    HEALTHY,
    /** Was healthy, runs, and does not answer. */
    UNHEALTHY,
    /** The process ended by itself and will be started again. */
    CRASHED,
    /** Could not be prepared; it is not tried again. */
    FAILED,
    STOPPING,
    STOPPED;

    /** How it is written for people and in JSON. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
