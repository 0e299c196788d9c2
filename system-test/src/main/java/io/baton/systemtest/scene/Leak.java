package io.baton.systemtest.scene;

import io.baton.systemtest.sound.Tone;

/** What was said in private and heard by somebody who must not: {@code millis} in all. */
public record Leak(String listener, Tone tone, long millis) {

    @Override
    public String toString() {
        return listener + " heard " + tone.label() + " for " + millis + " ms";
    }
}
