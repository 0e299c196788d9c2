package io.baton.transfer;

import io.baton.kit.testing.Reactive;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** Rows of transfers as a queue reads them, and statements of tests. */
final class Rows {

    private static final String TRANSFER = """
            INSERT INTO transfer (id, version, state, state_version, call_id, home_room, from_agent, requested_by,
                target_kind, target, by_token, mode, confirmed, refused, ring_timeout_millis, matrix_version,
                matrix_verified, requested_at, queue, enqueued_at, accepted_at, settled_at)
            VALUES (:id, 1, :state, 1, :call, 'a-room', :from, :from, 'queue', :target, false, 'BLIND', false, '{}',
                20000, 0, 0, now(), :queue, :enqueued, :accepted, :settled)""";

    private Rows() {}

    /** A caller who waits in a queue for so long. */
    static UUID waiting(String queue, Duration waited) {
        return transfer(
                "OFFERING",
                "passing-" + UUID.randomUUID(),
                null,
                queue,
                Instant.now().minus(waited),
                null,
                null);
    }

    /** This agent had the call before and is not to have it again. */
    static void refuse(UUID transfer, String agent) {
        Reactive.await(
                () -> Panache.withTransaction(() -> Panache.getSession().chain(session -> session.createNativeQuery(
                                "UPDATE transfer SET refused = ARRAY[cast(:agent AS text)] WHERE id = :id")
                        .setParameter("agent", agent)
                        .setParameter("id", transfer)
                        .executeUpdate())));
    }

    /** A call of a queue that was accepted so long ago, after its caller had waited. */
    static void accepted(String queue, Duration ago, Duration waited) {
        Instant at = Instant.now().minus(ago);
        transfer("COMPLETED", "passing-" + UUID.randomUUID(), "somebody", queue, at.minus(waited), at, at);
    }

    /** A transfer under way between two agents. */
    static UUID running(String from, String target) {
        return transfer("CONSULTING", from, target, null, null, null, null);
    }

    private static UUID transfer(
            String state,
            String from,
            String target,
            String queue,
            Instant enqueued,
            Instant accepted,
            Instant settled) {
        UUID id = UUID.randomUUID();
        Reactive.await(() ->
                Panache.withTransaction(() -> insert(id, state, from, target, queue, enqueued, accepted, settled)));
        return id;
    }

    /** The same in the transaction that is open now. */
    static Uni<Integer> insert(
            UUID id,
            String state,
            String from,
            String target,
            String queue,
            Instant enqueued,
            Instant accepted,
            Instant settled) {
        return Panache.getSession().chain(session -> session.createNativeQuery(TRANSFER)
                .setParameter("id", id)
                .setParameter("state", state)
                .setParameter("call", UUID.randomUUID())
                .setParameter("from", from)
                .setParameter("target", target)
                .setParameter("queue", queue)
                .setParameter("enqueued", utc(enqueued))
                .setParameter("accepted", utc(accepted))
                .setParameter("settled", utc(settled))
                .executeUpdate());
    }

    /** The transfer is over and put right. */
    static void settle(UUID id) {
        run("UPDATE transfer SET settled_at = now() WHERE id = '" + id + "'");
    }

    /** A statement of a test. */
    static void run(String sql) {
        Reactive.await(() -> Panache.withTransaction(() -> Panache.getSession()
                .chain(session -> session.createNativeQuery(sql).executeUpdate())));
    }

    /** A count. */
    static long count(String sql) {
        return Reactive.await(() -> Panache.withSession(() -> Panache.getSession()
                .chain(session -> session.createNativeQuery(sql, Long.class).getSingleResult())));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant == null ? null : OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
