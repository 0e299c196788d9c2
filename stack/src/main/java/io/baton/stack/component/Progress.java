package io.baton.stack.component;

/** Hears about a long step, such as building LiveKit, one short line at a time. */
@FunctionalInterface
public interface Progress {
    void report(String line);
}
