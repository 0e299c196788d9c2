package io.baton.token.livekit;

import java.util.List;
import java.util.Map;

/**
 * Somebody in a room, as LiveKit knows them now.
 *
 * @param sid LiveKit's id of this stay; a rejoin has another
 * @param identity the identity
 * @param name the name to show, may be empty
 * @param source how the participant is connected
 * @param attributes attributes; only the server changes them
 * @param rights what it may do
 * @param microphones the audio tracks it publishes
 */
public record Participant(
        String sid,
        String identity,
        String name,
        Source source,
        Map<String, String> attributes,
        Rights rights,
        List<Microphone> microphones) {

    /** How a participant is connected. */
    public enum Source {
        /** A browser or an app. */
        CLIENT,
        /** The phone network. */
        PHONE,
        /** An agent's worker. */
        WORKER,
        /** A recorder or an inlet. */
        MACHINE
    }

    /** An audio track. */
    public record Microphone(String sid, boolean muted) {}

    /** Whether it may subscribe to anybody. */
    public boolean hears() {
        return rights.hears();
    }

    /** Whether a person is behind it that others in the room know of. */
    public boolean isVisiblePerson() {
        return !rights.hidden() && (source == Source.CLIENT || source == Source.PHONE);
    }

    /** Whether an audio track of the participant is in the room. */
    public boolean publishing() {
        return !microphones.isEmpty();
    }

    /** Whether nothing of what it publishes can sound. */
    public boolean muted() {
        return microphones.stream().allMatch(Microphone::muted);
    }

    /** The attribute, or an empty text. */
    public String attribute(String key) {
        return attributes.getOrDefault(key, "");
    }
}
