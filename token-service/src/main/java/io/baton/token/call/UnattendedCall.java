package io.baton.token.call;

import io.baton.token.matrix.LegKind;
import io.baton.token.matrix.Matrix;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A call whose caller nobody attends to, as we know it without asking LiveKit.
 *
 * @param state always {@code open}
 * @param matrixVersion the version in force; the next order must be greater
 * @param transferId the transfer that runs, or null
 * @param answered whether an agent has ever talked with the caller
 * @param caller the caller's identity
 * @param unattendedSince since when nobody is there for the caller
 * @param legs who is in the call
 */
public record UnattendedCall(
        UUID callId,
        String homeRoom,
        String state,
        long matrixVersion,
        UUID transferId,
        boolean answered,
        String caller,
        Instant unattendedSince,
        List<PresentLeg> legs) {

    /**
     * Somebody in the call.
     *
     * @param hears whether the matrix lets it hear others
     */
    public record PresentLeg(String identity, String room, LegKind kind, String name, boolean hears) {}

    static UnattendedCall of(OpenCall open) {
        Call call = open.call();
        Matrix matrix = open.matrix();
        List<Leg> present = open.present();
        return new UnattendedCall(
                call.id(),
                call.homeRoom(),
                call.state(),
                call.matrixVersion(),
                call.transferId().orElse(null),
                call.answeredAt().isPresent(),
                present.stream()
                        .filter(leg ->
                                leg.kind() == LegKind.CALLER && leg.room().equals(call.homeRoom()))
                        .map(Leg::identity)
                        .findFirst()
                        .orElse(null),
                call.unattendedSince().orElse(null),
                present.stream()
                        .map(leg -> new PresentLeg(
                                leg.identity(),
                                leg.room(),
                                leg.kind(),
                                leg.name().orElse(null),
                                matrix.of(leg.room(), leg.identity()).hears()))
                        .toList());
    }
}
