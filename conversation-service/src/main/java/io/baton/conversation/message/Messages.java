package io.baton.conversation.message;

import io.baton.kit.paging.Cursor;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The messages in the database. Every method needs an open session; those that write, a transaction. */
@ApplicationScoped
public class Messages {

    /** Whatever comes late, twice or in another order: the final text of the highest revision stays. */
    private static final String WRITE = """
            INSERT INTO message AS m (id, conversation_id, role, author, text, source, at, revision, final)
            VALUES (:id, :conversation, :role, :author, :text, :source, :at, :revision, :final)
            ON CONFLICT (id) DO UPDATE SET role = excluded.role, author = excluded.author, text = excluded.text,
                at = excluded.at, revision = excluded.revision, final = excluded.final
            WHERE (excluded.final AND NOT m.final) OR (excluded.final = m.final AND excluded.revision > m.revision)""";

    private static final String PLACE = """
            SELECT m.at, EXISTS (SELECT 1 FROM message b WHERE b.conversation_id = m.conversation_id
                                 AND (b.at, b.id) < (m.at, m.id))
            FROM message m WHERE m.id = :id AND m.conversation_id = :conversation""";

    private static final String JOIN_TOO = """
            INSERT INTO participant (conversation_id, identity, role, joined_at)
            SELECT :to, identity, role, joined_at FROM participant WHERE conversation_id = :from
            ON CONFLICT DO NOTHING""";

    private static final String COLUMNS = "id, role, author, text, source, at, revision, final";

    /** What writing a message did. */
    public enum Outcome {
        /** It stands now, for good. */
        SAID,
        /** It stands now, until it is recognised better. */
        HEARD,
        /** It was known, or better known. */
        KNOWN
    }

    /** Writes a message into a conversation that nobody else changes now. */
    public Uni<Outcome> write(UUID conversation, Message message) {
        return isFinal(message.id()).chain(before -> Panache.getSession()
                .chain(session -> session.createNativeQuery(WRITE)
                        .setParameter("id", message.id())
                        .setParameter("conversation", conversation)
                        .setParameter("role", message.role().wire())
                        .setParameter("author", message.author())
                        .setParameter("text", message.text())
                        .setParameter("source", message.source().wire())
                        .setParameter("at", OffsetDateTime.ofInstant(message.at(), ZoneOffset.UTC))
                        .setParameter("revision", message.revision())
                        .setParameter("final", message.isFinal())
                        .executeUpdate())
                .map(rows -> outcome(rows, before, message.isFinal())));
    }

    private static Outcome outcome(int rows, boolean finalBefore, boolean finalNow) {
        if (rows == 0) {
            return Outcome.KNOWN;
        }
        return finalNow && !finalBefore ? Outcome.SAID : Outcome.HEARD;
    }

    private static Uni<Boolean> isFinal(UUID id) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("SELECT final FROM message WHERE id = :id", Boolean.class)
                        .setParameter("id", id)
                        .getSingleResultOrNull())
                .map(Boolean.TRUE::equals);
    }

    /** How many messages a conversation has. */
    public Uni<Integer> count(UUID conversation) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "SELECT count(*) FROM message WHERE conversation_id = :id", Long.class)
                        .setParameter("id", conversation)
                        .getSingleResult())
                .map(Long::intValue);
    }

    /** One message more than a page, the newest first: who scrolls back asks for older ones. */
    public Uni<List<Message>> page(UUID conversation, Optional<Cursor> before, int limit) {
        String sql = "SELECT " + COLUMNS + " FROM message WHERE conversation_id = :conversation"
                + (before.isPresent() ? " AND (at, id) < (:at, :id)" : "") + " ORDER BY at DESC, id DESC LIMIT :limit";
        return Panache.getSession()
                .chain(session -> {
                    var query = session.createNativeQuery(sql, Object[].class)
                            .setParameter("conversation", conversation)
                            .setParameter("limit", limit + 1);
                    before.ifPresent(
                            cursor -> query.setParameter("at", OffsetDateTime.ofInstant(cursor.at(), ZoneOffset.UTC))
                                    .setParameter("id", cursor.id()));
                    return query.getResultList();
                })
                .map(rows -> rows.stream().map(Messages::message).toList());
    }

    /**
     * Where in its conversation a message stands.
     *
     * @param isFirst whether nothing was said before it
     */
    public record Place(Instant at, UUID id, boolean isFirst) {}

    /** Where a message stands; empty when it is not in this conversation. */
    public Uni<Optional<Place>> placeOf(UUID conversation, UUID message) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(PLACE, Object[].class)
                        .setParameter("conversation", conversation)
                        .setParameter("id", message)
                        .getSingleResultOrNull())
                .map(row -> Optional.ofNullable(row)
                        .map(found -> new Place(instant(found[0]), message, !(Boolean) found[1])));
    }

    /** Moves everything that was said, and everybody who took part, to another conversation. */
    public Uni<Void> move(UUID from, UUID to) {
        return run("UPDATE message SET conversation_id = :to WHERE conversation_id = :from", from, to)
                .chain(() -> run(JOIN_TOO, from, to));
    }

    /** Moves a message and all after it to another conversation. */
    public Uni<Void> moveFrom(UUID from, UUID to, Place place) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("UPDATE message SET conversation_id = :to"
                                + " WHERE conversation_id = :from AND (at, id) >= (:at, :id)")
                        .setParameter("from", from)
                        .setParameter("to", to)
                        .setParameter("at", OffsetDateTime.ofInstant(place.at(), ZoneOffset.UTC))
                        .setParameter("id", place.id())
                        .executeUpdate())
                .chain(() -> run(JOIN_TOO, from, to));
    }

    private static Uni<Void> run(String sql, UUID from, UUID to) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(sql)
                        .setParameter("from", from)
                        .setParameter("to", to)
                        .executeUpdate())
                .replaceWithVoid();
    }

    private static Instant instant(Object time) {
        return time instanceof OffsetDateTime zoned ? zoned.toInstant() : (Instant) time;
    }

    private static Message message(Object[] row) {
        return new Message(
                (UUID) row[0],
                Message.Role.valueOf(upper(row[1])),
                (String) row[2],
                (String) row[3],
                Message.Source.valueOf(upper(row[4])),
                instant(row[5]),
                ((Number) row[6]).intValue(),
                (Boolean) row[7]);
    }

    private static String upper(Object wire) {
        return ((String) wire).toUpperCase(java.util.Locale.ROOT);
    }
}
