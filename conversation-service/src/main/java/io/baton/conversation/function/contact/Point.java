package io.baton.conversation.function.contact;

/** A number or an address as leads-service takes it. */
record Point(String value) {

    static Point of(String value) {
        return value == null ? null : new Point(value);
    }
}
