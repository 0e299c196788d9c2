package io.baton.token.grant;

import io.baton.token.matrix.LegKind;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who was given tokens for a call's rooms. Every method needs an open session. */
@ApplicationScoped
public class RoomGrants {

    private static final String OF_CALL = """
            SELECT g.room, g.identity, g.kind, g.subject, g.expires_at > :now
                OR EXISTS (SELECT 1 FROM leg l WHERE l.call_id = g.call_id AND l.room = g.room
                           AND l.identity = g.identity AND l.left_at IS NULL)
            FROM room_grant g WHERE g.call_id = :call""";
    private static final String RECORD = """
            INSERT INTO room_grant AS g (call_id, room, identity, kind, subject, issued_at, expires_at)
            VALUES (:call, :room, :identity, :kind, :subject, :now, :expires)
            ON CONFLICT (call_id, room, identity) DO UPDATE
            SET kind = :kind, subject = :subject, issued_at = :now, expires_at = greatest(g.expires_at, :expires)""";

    /**
     * A grant that was given.
     *
     * @param live whether its holder is in the room or can still join
     */
    public record Given(String room, String identity, LegKind kind, String subject, boolean live) {}

    /** All grants of a call, the last one per room and identity. */
    public Uni<List<Given>> of(UUID callId, Instant now) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(OF_CALL, Object[].class)
                        .setParameter("call", callId)
                        .setParameter("now", utc(now))
                        .getResultList())
                .map(rows -> rows.stream()
                        .map(row -> new Given(
                                (String) row[0],
                                (String) row[1],
                                LegKind.of((String) row[2]),
                                (String) row[3],
                                (Boolean) row[4]))
                        .toList());
    }

    /** Remembers a grant. */
    Uni<Void> record(
            UUID callId, String room, String identity, LegKind kind, String subject, Instant now, Instant end) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(RECORD)
                        .setParameter("call", callId)
                        .setParameter("room", room)
                        .setParameter("identity", identity)
                        .setParameter("kind", kind.wire())
                        .setParameter("subject", subject)
                        .setParameter("now", utc(now))
                        .setParameter("expires", utc(end))
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** The grant of an identity in a room, else in any room of the call. */
    static Optional<Given> best(List<Given> given, String room, String identity) {
        return given.stream()
                .filter(grant -> grant.identity().equals(identity))
                .reduce((one, other) -> one.room().equals(room) ? one : other);
    }

    private static OffsetDateTime utc(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
