package io.baton.transfer.transfer;

import io.baton.kit.paging.Cursor;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** The transfers in the database. */
@ApplicationScoped
public class Transfers implements PanacheRepositoryBase<Transfer, UUID> {

    /** A call that was passed on more often is told from its last ten. */
    private static final int MOST_EARLIER = 10;

    /** Each part for itself by its index, the newest of all of them then: an OR over the parts would read all of a busy person's rows. */
    private static final String PAGE_OF_PARTY = """
            SELECT t.* FROM transfer t WHERE t.id IN (
                (SELECT id FROM transfer WHERE from_agent = :party AND (requested_at, id) < (:at, :id)
                 ORDER BY requested_at DESC, id DESC LIMIT :limit)
                UNION (SELECT id FROM transfer WHERE requested_by = :party AND (requested_at, id) < (:at, :id)
                 ORDER BY requested_at DESC, id DESC LIMIT :limit)
                UNION (SELECT id FROM transfer WHERE target = :party AND (requested_at, id) < (:at, :id)
                 ORDER BY requested_at DESC, id DESC LIMIT :limit))
            ORDER BY t.requested_at DESC, t.id DESC LIMIT :limit""";

    /** After every transfer there will be. */
    private static final OffsetDateTime END_OF_TIME = OffsetDateTime.of(9999, 12, 31, 0, 0, 0, 0, ZoneOffset.UTC);

    private static final UUID LAST_ID = new UUID(-1, -1);

    /** The transfer, locked until the transaction ends: one command at a time. Null when there is none. */
    Uni<Transfer> lock(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The transfers of this call before this one, the oldest first. */
    Uni<List<Transfer>> earlier(Transfer transfer) {
        return find(
                        "callId = ?1 and requestedAt < ?2 order by requestedAt desc, id desc",
                        transfer.callId,
                        transfer.requestedAt)
                .range(0, MOST_EARLIER - 1)
                .list()
                .map(List::reversed);
    }

    /** The briefings that went with the call before, the oldest first, each as JSON. */
    Uni<List<String>> earlierBriefings(Transfer transfer) {
        return earlier(transfer).map(found -> found.stream()
                .filter(earlier -> earlier.state() == TransferState.COMPLETED)
                .map(Transfer::briefing)
                .filter(Objects::nonNull)
                .toList());
    }

    /** Callers who lost their agent and have waited in a queue since before this time, the longest first. */
    Uni<List<Transfer>> lostSince(Instant before, int limit) {
        return find(
                        "settledAt is null and abandoned = true and state = ?1 and enqueuedAt < ?2"
                                + " order by enqueuedAt, id",
                        TransferState.OFFERING,
                        before)
                .range(0, limit - 1)
                .list();
    }

    /** The one transfer of this call that is not settled, or null. */
    Uni<Transfer> running(UUID callId) {
        return find("callId = ?1 and settledAt is null", callId).firstResult();
    }

    /** The newest transfer of this call, or null. */
    Uni<Transfer> newest(UUID callId) {
        return find("callId = ?1 order by requestedAt desc, id desc", callId).firstResult();
    }

    /** The transfer that consults in this room and is not settled, or null. */
    Uni<Transfer> runningIn(String consultRoom) {
        return find("consultRoom = ?1 and settledAt is null", consultRoom).firstResult();
    }

    /** Unsettled transfers that have this person as a party. */
    public Uni<List<Transfer>> runningOf(String username) {
        return list(
                "settledAt is null and (fromAgent = ?1 or requestedBy = ?1 or target = ?1) order by requestedAt",
                username);
    }

    /** Whether this person is the target of an unsettled transfer. */
    public Uni<Boolean> engaged(String target) {
        return list("settledAt is null and target = ?1", target)
                .map(found -> found.stream().anyMatch(Transfer::engagesTarget));
    }

    /** One row more than a page, newest first, of all or of one person's transfers. */
    Uni<List<Transfer>> page(UUID callId, String party, Optional<Cursor> after, int limit) {
        if (callId == null && party != null) {
            return pageOf(party, after, limit);
        }
        StringBuilder query = new StringBuilder("1 = 1");
        Map<String, Object> parameters = new HashMap<>();
        if (callId != null) {
            query.append(" and callId = :callId");
            parameters.put("callId", callId);
        }
        if (party != null) {
            query.append(" and (fromAgent = :party or requestedBy = :party or target = :party)");
            parameters.put("party", party);
        }
        after.ifPresent(cursor -> {
            query.append(" and (requestedAt < :at or (requestedAt = :at and id < :id))");
            parameters.put("at", cursor.at());
            parameters.put("id", cursor.id());
        });
        return find(query + " order by requestedAt desc, id desc", parameters)
                .range(0, limit)
                .list();
    }

    private Uni<List<Transfer>> pageOf(String party, Optional<Cursor> after, int limit) {
        OffsetDateTime at =
                after.map(cursor -> cursor.at().atOffset(ZoneOffset.UTC)).orElse(END_OF_TIME);
        return getSession().chain(session -> session.createNativeQuery(PAGE_OF_PARTY, Transfer.class)
                .setParameter("party", party)
                .setParameter("at", at)
                .setParameter("id", after.map(Cursor::id).orElse(LAST_ID))
                .setParameter("limit", limit + 1)
                .getResultList());
    }
}
