package io.baton.token.call;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The calls and the rooms they use. Every method needs an open session; those that write, a transaction. */
@ApplicationScoped
public class Calls implements PanacheRepositoryBase<Call, UUID> {

    private static final String BY_ROOM = """
            SELECT c.* FROM call c JOIN call_room r ON r.call_id = c.id WHERE r.name = :name
            ORDER BY (c.state = 'open') DESC, c.created_at DESC LIMIT 1""";

    private static final String USES = """
            INSERT INTO call_room (call_id, name) VALUES (:id, :name)
            ON CONFLICT (call_id, name) DO UPDATE SET gone = false""";

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
        return findById(id, LockModeType.PESSIMISTIC_WRITE).map(Optional::ofNullable);
    }

    /** Open calls, the oldest first. */
    public Uni<List<Call>> open(int limit) {
        return find("state = ?1 order by createdAt, id", Call.OPEN)
                .page(0, limit)
                .list();
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
