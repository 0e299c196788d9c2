package io.baton.token.matrix;

import io.baton.token.livekit.Participant;
import java.util.List;
import java.util.Map;

/**
 * A leg as LiveKit has it now.
 *
 * @param identity the LiveKit identity
 * @param room the room it is in
 * @param kind what part it plays
 * @param name the name to show, or null
 * @param publishing whether an audio track of it is in the room
 * @param hears whether it may hear others
 * @param muted whether none of its audio tracks can sound
 */
public record LegView(
        String identity, String room, LegKind kind, String name, boolean publishing, boolean hears, boolean muted) {

    /** The views of everybody who is there, room by room. */
    public static List<LegView> of(Matrix matrix, Map<String, List<Participant>> present) {
        return present.entrySet().stream()
                .flatMap(room -> room.getValue().stream().map(participant -> of(matrix, room.getKey(), participant)))
                .toList();
    }

    /** The view of somebody in a room; the matrix knows better than the token who it is. */
    public static LegView of(Matrix matrix, String room, Participant participant) {
        return new LegView(
                participant.identity(),
                room,
                matrix.kindOf(participant.identity()).orElseGet(() -> LegKind.of(participant)),
                participant.name().isBlank() ? null : participant.name(),
                participant.publishing(),
                participant.hears(),
                participant.muted());
    }
}
