package io.baton.systemtest.sound;

/**
 * The voices of a test call: one pitch for each speaker, and another one for what the speaker says in private.
 *
 * <p>A party changes its pitch when a phase of the transfer begins. What arrives with the private pitch where it must not was
 * therefore said after the phase began: a leak, whatever the network's delay. Pitches are multiples of 100 Hz, at least
 * 200 Hz apart and in no simple ratio, so that neither neighbours nor harmonics are taken for one another.
 */
public enum Tone {
    CALLER(500, "caller"),
    CALLER_HELD(2300, "caller on hold"),
    CALLER_AFTER(1100, "caller afterwards"),
    AGENT_A(700, "agent A"),
    AGENT_A_PRIVATE(1900, "agent A in private"),
    AGENT_B(900, "agent B"),
    AGENT_B_PRIVATE(2600, "agent B in private"),
    MUSIC(3400, "hold music");

    private final int hertz;
    private final String label;

    Tone(int hertz, String label) {
        this.hertz = hertz;
        this.label = label;
    }

    public int hertz() {
        return hertz;
    }

    /** For tables and pictures. */
    public String label() {
        return label;
    }
}
