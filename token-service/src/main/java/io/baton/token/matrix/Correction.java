package io.baton.token.matrix;

import io.baton.token.livekit.Participant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One thing that is not as the matrix wants it. */
public sealed interface Correction {

    /** The room. */
    String room();

    /** The participant. */
    Participant participant();

    /** Whether it takes a right away; these come first. */
    boolean restricts();

    /** What is done about it, in the words of the metrics. */
    List<String> kinds();

    /** The participant must not be here. */
    record Remove(String room, Participant participant) implements Correction {
        @Override
        public boolean restricts() {
            return true;
        }

        @Override
        public List<String> kinds() {
            return List.of("removed");
        }
    }

    /**
     * The participant's rights, tracks or attributes differ.
     *
     * @param audibility what is wanted
     * @param tracks the tracks to mute (when it is to be silenced) or to un-mute
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
            boolean publishes = participant.rights().publishes();
            return !audibility.hears() || (publishes && !audibility.rights().publishes());
        }

        @Override
        public List<String> kinds() {
            List<String> kinds = new ArrayList<>();
            if (participant.hears() != audibility.hears()) {
                kinds.add(audibility.hears() ? "hearing_given" : "hearing_taken");
            }
            boolean worker = participant.source() == Participant.Source.WORKER;
            if (!worker
                    && participant.rights().publishes() != audibility.rights().publishes()) {
                kinds.add(audibility.rights().publishes() ? "voice_given" : "voice_taken");
            }
            if (!tracks.isEmpty()) {
                kinds.add(mutes() ? "silenced" : "unsilenced");
            }
            if (kinds.isEmpty()) {
                kinds.add("told");
            }
            return kinds;
        }

        /** Whether the tracks are to be muted, not un-muted. */
        boolean mutes() {
            return audibility == Audibility.SILENCED;
        }
    }
}
