package io.baton.token.matrix;

import io.baton.token.livekit.Participant;
import io.baton.token.livekit.Participant.Microphone;
import io.baton.token.livekit.Rights;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares who is in the rooms with what the matrix wants, and says what to do next. */
public final class Corrections {

    /** Names the tracks that the server muted, so that it un-mutes these and not those that a person muted. */
    static final String MUTED = "baton.muted";

    private Corrections() {}

    /**
     * The next things to do: as long as there is a right to take away, only that; rights are given when nobody has one
     * too many. Nothing when all is as wanted.
     *
     * @param silenced whom the server has muted, also before LiveKit's last start
     */
    public static List<Correction> next(Matrix matrix, Silenced silenced, Map<String, List<Participant>> present) {
        List<Correction> all = new ArrayList<>();
        present.forEach((room, participants) -> participants.forEach(
                participant -> of(matrix, silenced, room, participant).ifPresent(all::add)));
        List<Correction> restricting =
                all.stream().filter(Correction::restricts).toList();
        return restricting.isEmpty() ? List.copyOf(all) : restricting;
    }

    private static Optional<Correction> of(Matrix matrix, Silenced silenced, String room, Participant participant) {
        Audibility audibility = matrix.of(room, participant.identity());
        Rights wanted = audibility.rights();
        if (audibility == Audibility.REFUSED
                || isFormerSupervisor(matrix, participant)
                || (wanted.hidden() && !participant.rights().hidden())) {
            // Who was seen cannot vanish: others would go on showing the leg. It comes back with a token of its own.
            return Optional.of(new Correction.Remove(room, participant));
        }
        if (participant.source() == Participant.Source.MACHINE) {
            return Optional.empty();
        }
        boolean worker = participant.source() == Participant.Source.WORKER;
        boolean allowed = worker
                ? participant.hears() == wanted.hears()
                : participant.rights().equals(wanted);
        List<String> tracks = audibility.hears()
                ? toUnmute(participant, silenced.has(room, participant.identity()))
                : toMute(participant, audibility);
        Map<String, String> attributes = attributes(matrix, participant, audibility, tracks);
        boolean asWanted = allowed && tracks.isEmpty() && attributes.isEmpty();
        Optional<CallerState> news =
                Optional.ofNullable(attributes.get(CallerState.ATTRIBUTE)).map(ignored -> CallerState.of(audibility));
        return asWanted
                ? Optional.empty()
                : Optional.of(new Correction.Adjust(room, participant, audibility, tracks, attributes, news));
    }

    /** Tokens of supervisors outlive their supervision; what they brought back must not become a leg like others. */
    private static boolean isFormerSupervisor(Matrix matrix, Participant participant) {
        return LegKind.of(participant) == LegKind.SUPERVISOR
                && matrix.kindOf(participant.identity()).orElse(null) != LegKind.SUPERVISOR;
    }

    private static List<String> toMute(Participant participant, Audibility audibility) {
        return audibility == Audibility.SILENCED
                ? participant.microphones().stream()
                        .filter(microphone -> !microphone.muted())
                        .map(Microphone::sid)
                        .toList()
                : List.of();
    }

    private static List<String> toUnmute(Participant participant, boolean silenced) {
        String known = participant.attribute(MUTED);
        List<String> mutedByUs = Arrays.asList(known.split(",", -1));
        // LiveKit has forgotten which tracks they were: those who come back after its start publish them anew, muted.
        boolean forgotten = silenced && known.isEmpty();
        return participant.microphones().stream()
                .filter(microphone -> microphone.muted() && (forgotten || mutedByUs.contains(microphone.sid())))
                .map(Microphone::sid)
                .toList();
    }

    private static Map<String, String> attributes(
            Matrix matrix, Participant participant, Audibility audibility, List<String> tracks) {
        Map<String, String> attributes = new LinkedHashMap<>();
        String muted = participant.attribute(MUTED);
        if (!audibility.hears() && !tracks.isEmpty()) {
            String more = String.join(",", tracks);
            attributes.put(MUTED, muted.isEmpty() ? more : muted + "," + more);
        } else if (audibility.hears() && !muted.isEmpty() && tracks.isEmpty()) {
            // Only when all are un-muted: an attribute that is gone too early would leave somebody mute for ever.
            attributes.put(MUTED, "");
        }
        LegKind kind = matrix.kindOf(participant.identity()).orElseGet(() -> LegKind.of(participant));
        if (kind == LegKind.CALLER) {
            String wanted = CallerState.of(audibility).wire();
            String known = participant.attribute(CallerState.ATTRIBUTE);
            boolean neverHeld = known.isEmpty() && audibility.hears();
            if (!neverHeld && !wanted.equals(known)) {
                attributes.put(CallerState.ATTRIBUTE, wanted);
            }
        }
        return attributes;
    }
}
