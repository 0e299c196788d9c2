package io.baton.leads.communication;

import io.baton.kit.paging.Cursor;
import io.baton.kit.sql.Sql;
import io.baton.leads.contact.ContactTrace;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The timelines in the database. Every method needs an open session; those that write, a transaction. */
@ApplicationScoped
public class Communications implements ContactTrace {

    private static final String WRITE = """
            INSERT INTO communication (event_id, contact_id, lead_id, call_id, kind, type, at, fields)
            VALUES (:id, CAST(:contact AS uuid), CAST(:lead AS uuid), CAST(:call AS uuid), :kind, :type, :at, :fields)
            ON CONFLICT (event_id) DO NOTHING""";

    private static final String LINK = """
            INSERT INTO contact_call (call_id, contact_id) VALUES (:call, :contact)
            ON CONFLICT (call_id) DO UPDATE SET contact_id = excluded.contact_id
            WHERE contact_call.contact_id <> excluded.contact_id""";

    /** Every id that names the contact: facts keep the one they were told with. */
    private static final String IDS = """
            WITH RECURSIVE ids AS (
                SELECT CAST(:contact AS uuid) AS id
                UNION SELECT c.id FROM contact c JOIN ids ON c.merged_into = ids.id)""";

    private static final String TIMELINE = """
            , line AS (
                SELECT event_id AS id, kind, type, at, fields FROM communication
                WHERE contact_id IN (SELECT id FROM ids)
                UNION
                SELECT event_id, kind, type, at, fields FROM communication
                WHERE call_id IN (SELECT call_id FROM contact_call WHERE contact_id IN (SELECT id FROM ids))
                UNION
                SELECT n.id, 'note', 'note', n.created_at,
                       CAST(json_build_object('author', n.author, 'text', n.text, 'pinned', n.pinned) AS text)
                FROM contact_note n WHERE n.contact_id IN (SELECT id FROM ids))
            SELECT id, kind, type, at, fields FROM line WHERE true""";

    /** One line of a timeline. */
    record Line(UUID id, String kind, String type, Instant at, String fields) {}

    Uni<Void> write(Fact fact) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("id", fact.id());
        parameters.put("contact", text(fact.contactId()));
        parameters.put("lead", text(fact.leadId()));
        parameters.put("call", text(fact.callId()));
        parameters.put("kind", fact.kind());
        parameters.put("type", fact.type());
        parameters.put("at", Sql.at(fact.at()));
        parameters.put("fields", fact.fields());
        return Sql.run(WRITE, parameters).replaceWithVoid();
    }

    /** The call is with this contact; returns whether that is new. */
    Uni<Boolean> link(UUID callId, UUID contactId) {
        return Sql.run(LINK, Map.of("call", callId, "contact", contactId)).map(rows -> rows > 0);
    }

    Uni<Optional<UUID>> contactOf(UUID callId) {
        return Sql.rows("SELECT contact_id FROM contact_call WHERE call_id = :call", UUID.class, Map.of("call", callId))
                .map(found -> found.stream().findFirst());
    }

    /** One line more than a page, newest first. */
    Uni<List<Line>> page(UUID contactId, String kind, Optional<Cursor> after, int limit) {
        Map<String, Object> parameters = new HashMap<>(Map.of("contact", contactId, "limit", limit + 1));
        if (kind != null) {
            parameters.put("kind", kind);
        }
        after.ifPresent(cursor -> {
            parameters.put("at", Sql.at(cursor.at()));
            parameters.put("id", cursor.id());
        });
        String sql = IDS + TIMELINE
                + (kind == null ? "" : " AND kind = :kind")
                + (after.isPresent() ? " AND (at, id) < (:at, :id)" : "")
                + " ORDER BY at DESC, id DESC LIMIT :limit";
        return Sql.rows(sql, Object[].class, parameters)
                .map(rows -> rows.stream().map(Communications::line).toList());
    }

    private static Line line(Object[] row) {
        return new Line((UUID) row[0], (String) row[1], (String) row[2], Sql.instant(row[3]), (String) row[4]);
    }

    private static String text(UUID id) {
        return id == null ? null : id.toString();
    }

    @Override
    public String name() {
        return "communications";
    }

    /** Nothing moves: a timeline is read under all ids of its contact. */
    @Override
    public Uni<Void> move(UUID from, UUID to) {
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<Object> export(UUID contactId) {
        return page(contactId, null, Optional.empty(), 9_999)
                .map(lines -> lines.stream().map(CommunicationView::of).toList());
    }

    @Override
    public Uni<Integer> erase(UUID contactId) {
        return Sql.run(IDS + """
                         DELETE FROM communication WHERE contact_id IN (SELECT id FROM ids)
                         OR call_id IN (SELECT call_id FROM contact_call WHERE contact_id IN (SELECT id FROM ids))""", Map.of("contact", contactId))
                .call(() -> Sql.run(
                        IDS + " DELETE FROM contact_call WHERE contact_id IN (SELECT id FROM ids)",
                        Map.of("contact", contactId)));
    }
}
