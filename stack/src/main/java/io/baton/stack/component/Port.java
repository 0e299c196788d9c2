package io.baton.stack.component;

/**
 * A port that a component listens on.
 *
 * @param purpose what it is for, in a word
 * @param number 1 to 65535
 * @param udp true for UDP, false for TCP
 */
public record Port(String purpose, int number, boolean udp) {

    public static Port tcp(String purpose, int number) {
        return new Port(purpose, number, false);
    }

    public static Port udp(String purpose, int number) {
        return new Port(purpose, number, true);
    }
}
