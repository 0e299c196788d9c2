package io.baton.token.matrix;

import io.baton.token.livekit.Participant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One thing that is not as the matrix wants it. */
sealed interface Correction {

    /** The room. */
    String room();

    /** The participant. */
    Participant participant();

    /** Whether it takes a right away; these come first. */
    boolean restricts();

    /** The participant must not be here. */
    record Remove(String room, Participant participant) implements Correction {
        @Override
        public boolean restricts() {
            return true;
        }
    }

    /**
     * The participant's rights, tracks or attributes differ.
     *
     * @param audibility what is wanted
     * @param tracks the tracks to mute (when it takes rights away) or to un-mute
     * @param attributes the attributes to set
     * @param news the state to tell the caller, when it changed
     */
    record Adjust(
            String room,
            Participant participant,
            Audibility audibility,
            List<String> tracks,
            Map<String, String> attributes,
            Optional<CallerState> news)
            implements Correction {
        @Override
        public boolean restricts() {
            return !audibility.hears();
        }
    }
}
