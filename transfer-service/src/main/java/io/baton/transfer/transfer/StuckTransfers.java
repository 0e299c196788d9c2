package io.baton.transfer.transfer;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** Finds transfers that do not get on: a step that has failed several times, or a state that should have passed long ago. */
@ApplicationScoped
class StuckTransfers {

    private static final int FAILED_OFTEN = 5;
    private static final String STUCK = """
            SELECT t.id, t.call_id, t.state, s.kind, s.attempts, s.last_error, s.due_at, t.requested_at
            FROM transfer t LEFT JOIN step s ON s.transfer_id = t.id AND s.last_error IS NOT NULL
            WHERE t.settled_at IS NULL
              AND (s.attempts >= :often
                   OR t.deadline < now() - interval '10 seconds'
                   OR (t.ended_at IS NOT NULL AND t.ended_at < now() - interval '10 seconds')
                   OR NOT EXISTS (SELECT 1 FROM step any_step WHERE any_step.transfer_id = t.id))
            ORDER BY t.requested_at LIMIT :most""";

    /**
     * A transfer that does not get on.
     *
     * @param transferId the transfer
     * @param callId its call
     * @param state where it stands
     * @param step the kind of step that fails, or null
     * @param attempts how often it has been tried
     * @param reason the code of the last failure; {@code overdue} when nothing fails and yet nothing happens
     * @param nextTry when it is tried again, or null
     * @param requestedAt when the transfer was asked for
     */
    public record Stuck(
            UUID transferId,
            UUID callId,
            String state,
            String step,
            int attempts,
            String reason,
            Instant nextTry,
            Instant requestedAt) {}

    Uni<List<Stuck>> find(int limit) {
        return Panache.withSession(() -> Panache.getSession()
                .chain(session -> session.createNativeQuery(STUCK, Object[].class)
                        .setParameter("often", FAILED_OFTEN)
                        .setParameter("most", limit)
                        .getResultList())
                .map(rows -> rows.stream().map(StuckTransfers::stuck).toList()));
    }

    private static Stuck stuck(Object[] row) {
        return new Stuck(
                (UUID) row[0],
                (UUID) row[1],
                TransferState.valueOf((String) row[2]).wire(),
                (String) row[3],
                row[4] == null ? 0 : ((Number) row[4]).intValue(),
                row[5] == null ? "overdue" : (String) row[5],
                instant(row[6]),
                instant(row[7]));
    }

    private static Instant instant(Object column) {
        return switch (column) {
            case null -> null;
            case Instant instant -> instant;
            case OffsetDateTime time -> time.toInstant();
            default -> throw new IllegalStateException("No time: " + column.getClass());
        };
    }
}
