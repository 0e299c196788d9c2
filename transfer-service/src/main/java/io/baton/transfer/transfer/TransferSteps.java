package io.baton.transfer.transfer;

import io.baton.kit.id.Ids;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Durable steps: rows with a due time, held by one replica for a lease and deleted when done. A replica that dies loses its
 * lease, and another takes the step over.
 */
@ApplicationScoped
public class TransferSteps {

    /** Kinds that people wait for: run by whoever changed the state, at once. */
    private static final Set<StepKind> AT_ONCE = EnumSet.of(StepKind.ENFORCE, StepKind.INVITE);

    private static final String DROP_OUTDATED =
            "DELETE FROM step WHERE transfer_id = :transfer AND version <> 0 AND version <> :version";
    private static final String INSERT =
            "INSERT INTO step (id, transfer_id, kind, version, due_at, attempts, locked_by, locked_until) VALUES ";
    private static final String ROW =
            "(:id%1$d, :transfer, :kind%1$d, :version, :due%1$d, :attempts%1$d, :me, :until%1$d)";
    private static final String CLAIM_DUE = """
            UPDATE step SET locked_by = :me, attempts = attempts + 1,
                locked_until = CASE kind WHEN 'BRIEF' THEN cast(:until AS timestamptz) + interval '10 seconds'
                                         ELSE cast(:until AS timestamptz) END
            WHERE id IN (
                SELECT id FROM step WHERE due_at <= :now AND locked_until <= :now
                ORDER BY due_at LIMIT :limit FOR UPDATE SKIP LOCKED)
            RETURNING id, transfer_id, kind, version, attempts""";
    private static final String CLAIM_ONE = """
            UPDATE step SET locked_by = :me, locked_until = :until, attempts = attempts + 1
            WHERE id IN (
                SELECT id FROM step
                WHERE transfer_id = :transfer AND kind = :kind AND locked_until <= :now
                LIMIT 1 FOR UPDATE SKIP LOCKED)
            RETURNING id, transfer_id, kind, version, attempts""";
    private static final String DONE = "DELETE FROM step WHERE id = :id";
    private static final String AGAIN = """
            UPDATE step SET due_at = :due, attempts = :attempts, last_error = :error, locked_until = :now
            WHERE id = :id AND locked_by = :me""";
    private static final String WAKE = """
            UPDATE step SET due_at = :now
            WHERE kind = 'LOOK' AND due_at > :now
              AND transfer_id IN (SELECT id FROM transfer WHERE call_id = :call AND settled_at IS NULL)""";

    private final Ids ids;
    private final Clock clock;
    private final TransferSettings settings;
    private final UUID me;

    TransferSteps(Ids ids, Clock clock, TransferSettings settings) {
        this.ids = ids;
        this.clock = clock;
        this.settings = settings;
        this.me = ids.next();
    }

    /** Plans the steps of a state just entered, in its transaction; those that people wait for come back as claimed. */
    Uni<List<ClaimedStep>> plan(Transfer transfer) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(DROP_OUTDATED)
                        .setParameter("transfer", transfer.id)
                        .setParameter("version", transfer.stateVersion)
                        .executeUpdate())
                .chain(() -> planFirst(transfer));
    }

    /** Plans the steps of a new transfer's state, which has none yet. */
    Uni<List<ClaimedStep>> planFirst(Transfer transfer) {
        Instant now = clock.instant();
        return insert(transfer, TransferPlan.of(transfer, now, settings), transfer.stateVersion, now);
    }

    /** Plans the briefing, which belongs to the whole transfer. */
    Uni<Void> planBriefing(Transfer transfer) {
        Instant now = clock.instant();
        return insert(transfer, List.of(new PlannedStep(StepKind.BRIEF, now)), ClaimedStep.WHOLE_TRANSFER, now)
                .replaceWithVoid();
    }

    /** All in one statement: people wait for it. */
    private Uni<List<ClaimedStep>> insert(Transfer transfer, List<PlannedStep> planned, int version, Instant now) {
        if (planned.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        String rows =
                IntStream.range(0, planned.size()).mapToObj(ROW::formatted).collect(Collectors.joining(", "));
        List<ClaimedStep> claimed = new ArrayList<>();
        return Panache.getSession()
                .chain(session -> {
                    Mutiny.MutationQuery insert = session.createNativeQuery(INSERT + rows)
                            .setParameter("transfer", transfer.id)
                            .setParameter("version", version)
                            .setParameter("me", me);
                    for (int i = 0; i < planned.size(); i++) {
                        PlannedStep step = planned.get(i);
                        UUID id = ids.next();
                        boolean mine = AT_ONCE.contains(step.kind());
                        if (mine) {
                            claimed.add(new ClaimedStep(id, transfer.id, step.kind(), version, 1));
                        }
                        insert.setParameter("id" + i, id)
                                .setParameter("kind" + i, step.kind().name())
                                .setParameter("due" + i, utc(step.dueAt()))
                                .setParameter("attempts" + i, mine ? 1 : 0)
                                .setParameter("until" + i, utc(mine ? now.plus(settings.stepLease()) : now));
                    }
                    return insert.executeUpdate();
                })
                .replaceWith(claimed);
    }

    /** Takes due steps that nobody holds, for one lease. */
    Uni<List<ClaimedStep>> claimDue(int limit) {
        Instant now = clock.instant();
        return Panache.withTransaction(() -> Panache.getSession()
                .chain(session -> session.createNativeQuery(CLAIM_DUE, Object[].class)
                        .setParameter("me", me)
                        .setParameter("until", utc(now.plus(settings.stepLease())))
                        .setParameter("now", utc(now))
                        .setParameter("limit", limit)
                        .getResultList())
                .map(rows -> rows.stream().map(TransferSteps::claimed).toList()));
    }

    /** Takes a transfer's step of this kind, due or not, unless somebody holds it. */
    Uni<List<ClaimedStep>> claim(UUID transferId, StepKind kind, Duration lease) {
        Instant now = clock.instant();
        return Panache.withTransaction(() -> Panache.getSession()
                .chain(session -> session.createNativeQuery(CLAIM_ONE, Object[].class)
                        .setParameter("me", me)
                        .setParameter("until", utc(now.plus(lease)))
                        .setParameter("now", utc(now))
                        .setParameter("transfer", transferId)
                        .setParameter("kind", kind.name())
                        .getResultList())
                .map(rows -> rows.stream().map(TransferSteps::claimed).toList()));
    }

    /** The step has done its work; in the transaction of its effect. */
    Uni<Void> done(ClaimedStep step) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(DONE)
                        .setParameter("id", step.id())
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** The step has to run again later: for good reason (no error) or after a failure. */
    Uni<Void> again(ClaimedStep step, Duration in, String error) {
        Instant now = clock.instant();
        return Panache.withTransaction(() -> Panache.getSession().chain(session -> session.createNativeQuery(AGAIN)
                        .setParameter("due", utc(now.plus(in)))
                        .setParameter("now", utc(now))
                        .setParameter("attempts", error == null ? 0 : step.attempts())
                        .setParameter("error", error)
                        .setParameter("id", step.id())
                        .setParameter("me", me)
                        .executeUpdate()))
                .replaceWithVoid();
    }

    /** Something happened to this call: its running transfer looks at it now. Says whether there is one. */
    Uni<Boolean> wake(UUID callId) {
        return Panache.withTransaction(() -> Panache.getSession().chain(session -> session.createNativeQuery(WAKE)
                        .setParameter("now", utc(clock.instant()))
                        .setParameter("call", callId)
                        .executeUpdate()))
                .map(rows -> rows > 0);
    }

    private static ClaimedStep claimed(Object[] row) {
        return new ClaimedStep(
                (UUID) row[0],
                (UUID) row[1],
                StepKind.valueOf((String) row[2]),
                ((Number) row[3]).intValue(),
                ((Number) row[4]).intValue());
    }

    private static OffsetDateTime utc(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
