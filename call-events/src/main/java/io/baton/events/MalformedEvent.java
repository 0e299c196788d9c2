package io.baton.events;

/** A Kafka record that is no CloudEvent of ours, or whose data contradicts its type: a case for the dead letters. */
public final class MalformedEvent extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** Says what is wrong, without the data. */
    public MalformedEvent(String message) {
        super(message);
    }

    /** Says what is wrong, without the data, and what was tried. */
    public MalformedEvent(String message, Throwable cause) {
        super(message, cause);
    }
}
