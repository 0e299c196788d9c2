package io.baton.stack.supervise;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * One row of the status table.
 *
 * @param name the component
 * @param state {@link State#word()}
 * @param healthy whether it does its work now
 * @param pid the process, 0 when there is none
 * @param port the first port, 0 when there is none
 * @param restarts how often it was started again after it had ended by itself
 * @param startMillis how long the last start took until it was healthy, 0 when it never was
 * @param detail what it is doing or what went wrong, one line, may be empty
 */
public record ComponentStatus(
        String name, String state, boolean healthy, long pid, int port, int restarts, long startMillis, String detail) {

    static ComponentStatus of(String name, int port) {
        return new ComponentStatus(name, State.PREPARING.word(), false, 0, port, 0, 0, "");
    }

    ComponentStatus in(State next, String why) {
        boolean running =
                next == State.STARTING || next == State.HEALTHY || next == State.UNHEALTHY || next == State.STOPPING;
        return new ComponentStatus(
                name, next.word(), next == State.HEALTHY, running ? pid : 0, port, restarts, startMillis, why);
    }

    ComponentStatus started(long newPid) {
        return new ComponentStatus(name, State.STARTING.word(), false, newPid, port, restarts, startMillis, "");
    }

    ComponentStatus healthyAfter(long millis) {
        return new ComponentStatus(name, State.HEALTHY.word(), true, pid, port, restarts, millis, "");
    }

    ComponentStatus crashed(String why) {
        return new ComponentStatus(name, State.CRASHED.word(), false, 0, port, restarts + 1, startMillis, why);
    }

    /** Whether it will not become healthy without help: preparing failed, or it ends again and again. */
    @JsonIgnore
    public boolean hopeless() {
        return state.equals(State.FAILED.word()) || (startMillis == 0 && restarts >= 3);
    }
}
