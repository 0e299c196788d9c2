package io.baton.conversation.message;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.baton.kit.paging.Cursor;
import io.baton.kit.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    private static final String LAST = "SELECT " + COLUMNS + """
            , conversation_id FROM unnest(CAST(CAST(:ids AS text) AS uuid[])) AS asked (conversation)
            CROSS JOIN LATERAL (SELECT * FROM message m WHERE m.conversation_id = asked.conversation
                                ORDER BY m.at DESC, m.id DESC LIMIT :most) AS latest
            ORDER BY conversation_id, at, id""";

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
        Map<String, Object> row = new HashMap<>(Map.of(
                "id", message.id(),
                "conversation", conversation,
                "role", message.role().wire(),
                "text", message.text(),
                "source", message.source().wire(),
                "at", Sql.at(message.at()),
                "revision", message.revision(),
                "final", message.isFinal()));
        row.put("author", message.author());
        return isFinal(message.id())
                .chain(before -> Sql.run(WRITE, row).map(rows -> outcome(rows, before, message.isFinal())));
    }

    private static Outcome outcome(int rows, boolean finalBefore, boolean finalNow) {
        if (rows == 0) {
            return Outcome.KNOWN;
        }
        return finalNow && !finalBefore ? Outcome.SAID : Outcome.HEARD;
    }

    private static Uni<Boolean> isFinal(UUID id) {
        return Sql.rows("SELECT final FROM message WHERE id = :id", Boolean.class, Map.of("id", id))
                .map(rows -> rows.contains(true));
    }

    /** How many messages a conversation has. */
    public Uni<Integer> count(UUID conversation) {
        return Sql.rows(
                        "SELECT count(*) FROM message WHERE conversation_id = :id",
                        Long.class,
                        Map.of("id", conversation))
                .map(rows -> rows.getFirst().intValue());
    }

    /** One message more than a page, the newest first: who scrolls back asks for older ones. */
    public Uni<List<Message>> page(UUID conversation, Optional<Cursor> before, int limit) {
        String sql = "SELECT " + COLUMNS + " FROM message WHERE conversation_id = :conversation"
                + (before.isPresent() ? " AND (at, id) < (:at, :id)" : "") + " ORDER BY at DESC, id DESC LIMIT :limit";
        Map<String, Object> parameters = new HashMap<>(Map.of("conversation", conversation, "limit", limit + 1));
        before.ifPresent(cursor -> parameters.putAll(Map.of("at", Sql.at(cursor.at()), "id", cursor.id())));
        return Sql.rows(sql, Object[].class, parameters)
                .map(rows -> rows.stream().map(Messages::message).toList());
    }

    /** The last that were said in each of these conversations, at most so many of each, the oldest first. */
    public Uni<Map<UUID, List<Message>>> last(List<UUID> conversations, int most) {
        String ids = conversations.stream().map(UUID::toString).collect(joining(",", "{", "}"));
        return Sql.rows(LAST, Object[].class, Map.of("ids", ids, "most", most)).map(rows -> rows.stream()
                .collect(groupingBy(row -> (UUID) row[8], mapping(Messages::message, toList()))));
    }

    /**
     * Where in its conversation a message stands.
     *
     * @param isFirst whether nothing was said before it
     */
    public record Place(Instant at, UUID id, boolean isFirst) {}

    /** Where a message stands; empty when it is not in this conversation. */
    public Uni<Optional<Place>> placeOf(UUID conversation, UUID message) {
        return Sql.rows(PLACE, Object[].class, Map.of("conversation", conversation, "id", message))
                .map(rows -> rows.stream()
                        .findFirst()
                        .map(found -> new Place(Sql.instant(found[0]), message, !(Boolean) found[1])));
    }

    /** Moves everything that was said, and everybody who took part, to another conversation. */
    public Uni<Void> move(UUID from, UUID to) {
        return run("UPDATE message SET conversation_id = :to WHERE conversation_id = :from", from, to)
                .chain(() -> run(JOIN_TOO, from, to));
    }

    /** Moves a message and all after it to another conversation. */
    public Uni<Void> moveFrom(UUID from, UUID to, Place place) {
        return Sql.run(
                        "UPDATE message SET conversation_id = :to WHERE conversation_id = :from AND (at, id) >= (:at, :id)",
                        Map.of("from", from, "to", to, "at", Sql.at(place.at()), "id", place.id()))
                .chain(() -> run(JOIN_TOO, from, to));
    }

    private static Uni<Void> run(String sql, UUID from, UUID to) {
        return Sql.run(sql, Map.of("from", from, "to", to)).replaceWithVoid();
    }

    private static Message message(Object[] row) {
        return new Message(
                (UUID) row[0],
                Message.Role.valueOf(upper(row[1])),
                (String) row[2],
                (String) row[3],
                Message.Source.valueOf(upper(row[4])),
                Sql.instant(row[5]),
                ((Number) row[6]).intValue(),
                (Boolean) row[7]);
    }

    private static String upper(Object wire) {
        return ((String) wire).toUpperCase(Locale.ROOT);
    }
}
