package io.baton.token.call;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * A call in a list.
 *
 * @param state {@code open} or {@code ended}
 * @param held whether the caller waits
 * @param answeredAt when an agent first talked with the caller, or null
 * @param endedAt when it ended, or null
 * @param endReason why it ended, or null
 * @param waitingSince since when the caller is there and nobody is there for them; null while no caller is in the home room, or
 *     somebody talks with them
 * @param durationMillis how long it lasted, or null while it goes on
 * @param transferId the transfer that runs, or null
 */
public record CallSummary(
        UUID id,
        String homeRoom,
        String channel,
        String direction,
        String state,
        boolean held,
        Instant createdAt,
        Instant answeredAt,
        Instant endedAt,
        String endReason,
        Instant waitingSince,
        Long durationMillis,
        UUID transferId) {

    static CallSummary of(Call call) {
        return new CallSummary(
                call.id(),
                call.homeRoom(),
                call.channel(),
                call.direction(),
                call.state(),
                call.isHeld(),
                call.createdAt(),
                call.answeredAt().orElse(null),
                call.endedAt().orElse(null),
                call.endReason().orElse(null),
                call.unattendedSince().orElse(null),
                call.endedAt()
                        .map(end -> Duration.between(call.createdAt(), end).toMillis())
                        .orElse(null),
                call.transferId().orElse(null));
    }
}
