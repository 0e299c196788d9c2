package io.baton.token.call;

import io.baton.kit.paging.Cursor;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The calls and the rooms they use. Every method needs an open session; those that write, a transaction. */
@ApplicationScoped
public class Calls implements PanacheRepositoryBase<Call, UUID> {

    private static final String BY_ROOM = """
            SELECT c.* FROM call c JOIN call_room r ON r.call_id = c.id WHERE r.name = :name
            ORDER BY (c.state = 'open') DESC, c.created_at DESC LIMIT 1""";

    private static final String ROOMS_OF_CALLS =
            "SELECT call_id, name FROM call_room WHERE call_id IN (:ids) AND NOT gone ORDER BY name";

    private static final String WANTED = """
            SELECT r.name, bool_or(c.state = 'open' AND (NOT r.gone OR c.home_room = r.name))
            FROM call_room r JOIN call c ON c.id = r.call_id WHERE r.name IN (:names) GROUP BY r.name""";

    private static final String USES = """
            INSERT INTO call_room (call_id, name) VALUES (:id, :name)
            ON CONFLICT (call_id, name) DO UPDATE SET gone = false""";

    private final RecentAdmissions admissions;

    Calls(RecentAdmissions admissions) {
        this.admissions = admissions;
    }

    /** The call that uses the room: the open one, else the last one. */
    public Uni<Optional<Call>> using(String room) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(BY_ROOM, Call.class)
                        .setParameter("name", room)
                        .getSingleResultOrNull())
                .map(Optional::ofNullable);
    }

    /** The open call that uses the room. */
    public Uni<Optional<Call>> openUsing(String room) {
        return using(room).map(call -> call.filter(Call::isOpen));
    }

    /** The call. */
    public Uni<Optional<Call>> byId(UUID id) {
        return findById(id).map(Optional::ofNullable);
    }

    /** The call, locked until the transaction ends: one change of a call at a time. */
    public Uni<Optional<Call>> locked(UUID id) {
        return lockedAsItIs(id).invoke(() -> admissions.forget(id));
    }

    /** The same for somebody who only keeps others from changing it. */
    public Uni<Optional<Call>> lockedAsItIs(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE).map(Optional::ofNullable);
    }

    /** The next open calls after a position, the oldest first. */
    Uni<List<Call>> open(Cursor after, int limit) {
        return find(
                        "state = ?1 and (createdAt > ?2 or (createdAt = ?2 and id > ?3)) order by createdAt, id",
                        Call.OPEN,
                        after.at(),
                        after.id())
                .page(0, limit)
                .list();
    }

    /** Open calls whose callers nobody attends to since then or longer, the longest first. */
    Uni<List<Call>> unattended(Instant since, int limit) {
        return find("state = ?1 and unattendedSince <= ?2 order by unattendedSince, id", Call.OPEN, since)
                .page(0, limit)
                .list();
    }

    /** Those of them that nobody has been told of, and that no transfer looks after: during a consult callers are alone on purpose. */
    Uni<List<Call>> untold(Instant since, int limit) {
        return find(
                        "state = ?1 and unattendedSince <= ?2 and not aloneTold and transferId is null order by unattendedSince, id",
                        Call.OPEN,
                        since)
                .page(0, limit)
                .list();
    }

    /** The rooms of these calls that have not been deleted. */
    Uni<Map<UUID, List<String>>> roomsOf(Collection<UUID> callIds) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(ROOMS_OF_CALLS, Object[].class)
                        .setParameter("ids", callIds)
                        .getResultList())
                .map(rows -> rows.stream()
                        .collect(Collectors.groupingBy(
                                row -> (UUID) row[0],
                                Collectors.mapping(row -> (String) row[1], Collectors.toList()))));
    }

    /** Which of these rooms are or were a call's, and whether an open call still wants each. */
    Uni<Map<String, Boolean>> wanted(Collection<String> rooms) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(WANTED, Object[].class)
                        .setParameter("names", rooms)
                        .getResultList())
                .map(rows -> rows.stream().collect(Collectors.toMap(row -> (String) row[0], row -> (Boolean) row[1])));
    }

    /** The rooms of the call that have not been deleted. */
    public Uni<List<String>> roomsOf(UUID callId) {
        return Panache.getSession().chain(session -> session.createNativeQuery(
                        "SELECT name FROM call_room WHERE call_id = :id AND NOT gone ORDER BY name", String.class)
                .setParameter("id", callId)
                .getResultList());
    }

    /** Remembers that the call uses a room. */
    public Uni<Void> uses(UUID callId, String room) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(USES)
                        .setParameter("id", callId)
                        .setParameter("name", room)
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** Remembers that rooms of the call have been deleted. */
    public Uni<Void> gone(UUID callId, List<String> rooms) {
        return rooms.isEmpty()
                ? Uni.createFrom().voidItem()
                : Panache.getSession()
                        .chain(session -> session.createNativeQuery(
                                        "UPDATE call_room SET gone = true WHERE call_id = :id AND name IN (:names)")
                                .setParameter("id", callId)
                                .setParameter("names", rooms)
                                .executeUpdate())
                        .replaceWithVoid();
    }
}
