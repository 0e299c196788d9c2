package io.baton.leads.document;

import io.baton.kit.paging.Cursor;
import io.baton.kit.problem.Problem;
import io.baton.kit.problem.ProblemCode;
import io.baton.kit.sql.Sql;
import io.baton.leads.contact.ContactTrace;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The documents in the database. Every method needs an open session; those that write, a transaction. */
@ApplicationScoped
public class Documents implements PanacheRepositoryBase<Document, UUID>, ContactTrace {

    private static final String COUNT = """
            INSERT INTO document_counter AS c (kind, year, last) VALUES (:kind, :year, 1)
            ON CONFLICT (kind, year) DO UPDATE SET last = c.last + 1 RETURNING last""";

    Uni<Document> require(DocumentKind kind, UUID id) {
        return findById(id).invoke(document -> requireThere(document, kind));
    }

    Uni<Document> lock(DocumentKind kind, UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE).invoke(document -> requireThere(document, kind));
    }

    private static void requireThere(Document document, DocumentKind kind) {
        if (document == null || document.kind != kind) {
            throw Problem.of(ProblemCode.DOCUMENT_NOT_FOUND, "There is no " + kind.wire() + " with this id.");
        }
    }

    /** The next number of this prefix in this year; whoever asks too waits until this transaction has ended. */
    Uni<String> nextNumber(String prefix, int year) {
        return Sql.rows(COUNT, Integer.class, Map.of("kind", prefix, "year", year))
                .map(rows -> "%s-%d-%06d".formatted(prefix, year, rows.getFirst()));
    }

    /** One row more than a page, newest first. */
    Uni<List<Document>> page(DocumentKind kind, String state, UUID contactId, Optional<Cursor> after, int limit) {
        StringBuilder query = new StringBuilder("kind = :kind");
        Map<String, Object> parameters = new HashMap<>(Map.of("kind", kind));
        if (state != null) {
            query.append(" and state = :state");
            parameters.put("state", state);
        }
        if (contactId != null) {
            query.append(" and contactId = :contact");
            parameters.put("contact", contactId);
        }
        after.ifPresent(cursor -> {
            query.append(" and (createdAt < :at or (createdAt = :at and id < :id))");
            parameters.put("at", cursor.at());
            parameters.put("id", cursor.id());
        });
        return find(query + " order by createdAt desc, id desc", parameters)
                .range(0, limit)
                .list();
    }

    @Override
    public String name() {
        return "documents";
    }

    @Override
    public Uni<Void> move(UUID from, UUID to) {
        return update("contactId = ?1 where contactId = ?2", to, from).replaceWithVoid();
    }

    @Override
    public Uni<Object> export(UUID contactId) {
        return list("contactId = ?1 order by createdAt", contactId)
                .map(found ->
                        found.stream().map(each -> DocumentView.of(each, null)).toList());
    }

    /** Numbers and amounts stay in the books, the person and their words go. */
    @Override
    public Uni<Integer> erase(UUID contactId) {
        return Sql.run("""
                UPDATE document SET recipient = NULL, body = NULL, title = 'erased', version = version + 1,
                    lines = coalesce((SELECT CAST(jsonb_agg(line || jsonb_build_object('description', 'erased') ORDER BY at) AS text)
                                      FROM jsonb_array_elements(CAST(lines AS jsonb)) WITH ORDINALITY AS each (line, at)), '[]')
                WHERE contact_id = :id""", Map.of("id", contactId));
    }
}
