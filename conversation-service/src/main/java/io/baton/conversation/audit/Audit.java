package io.baton.conversation.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.baton.events.assistant.AssistantFunctionCalled;
import io.baton.kit.outbox.Outbox;
import io.baton.kit.paging.Cursor;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The audit log. A line and the fact that goes out about it are written in the transaction that is open now. */
@ApplicationScoped
public class Audit {

    private static final String COLUMNS =
            "id, conversation_id, function, audience, called_by, via, outcome, problem_code,"
                    + " arguments, proposal_id, duration_millis, at";

    private static final String WRITE = "INSERT INTO function_call (" + COLUMNS + ") VALUES (:id, :conversation,"
            + " :function, :audience, :calledBy, :via, :outcome, :problem, :arguments, :proposal, :duration, :at)";

    private final Outbox outbox;
    private final ObjectMapper json;

    Audit(Outbox outbox, ObjectMapper json) {
        this.outbox = outbox;
        this.json = json;
    }

    /** Writes a line, its arguments redacted. */
    public Uni<Void> write(AuditLine line) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(WRITE)
                        .setParameter("id", line.id())
                        .setParameter("conversation", line.conversationId())
                        .setParameter("function", line.function())
                        .setParameter("audience", line.audience())
                        .setParameter("calledBy", line.calledBy())
                        .setParameter("via", line.via())
                        .setParameter("outcome", line.outcome())
                        .setParameter("problem", line.problemCode())
                        .setParameter("arguments", text(Redaction.of(line.arguments())))
                        .setParameter("proposal", line.proposalId())
                        .setParameter("duration", line.durationMillis())
                        .setParameter("at", OffsetDateTime.ofInstant(line.at(), ZoneOffset.UTC))
                        .executeUpdate())
                .chain(() -> outbox.append(List.of(new AssistantFunctionCalled(
                        line.conversationId(),
                        line.id(),
                        line.function(),
                        line.audience(),
                        line.outcome(),
                        line.calledBy(),
                        line.durationMillis()))));
    }

    /** One line more than a page, newest first. */
    Uni<List<AuditLine>> page(String calledBy, String function, Optional<Cursor> after, int limit) {
        String sql = "SELECT " + COLUMNS + " FROM function_call WHERE true"
                + (calledBy == null ? "" : " AND called_by = :calledBy")
                + (function == null ? "" : " AND function = :function")
                + (after.isPresent() ? " AND (at, id) < (:at, :id)" : "")
                + " ORDER BY at DESC, id DESC LIMIT :limit";
        return Panache.getSession()
                .chain(session -> {
                    var query = session.createNativeQuery(sql, Object[].class).setParameter("limit", limit + 1);
                    if (calledBy != null) {
                        query.setParameter("calledBy", calledBy);
                    }
                    if (function != null) {
                        query.setParameter("function", function);
                    }
                    after.ifPresent(
                            cursor -> query.setParameter("at", OffsetDateTime.ofInstant(cursor.at(), ZoneOffset.UTC))
                                    .setParameter("id", cursor.id()));
                    return query.getResultList();
                })
                .map(rows -> rows.stream().map(this::line).toList());
    }

    private AuditLine line(Object[] row) {
        return new AuditLine(
                (UUID) row[0],
                (UUID) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6],
                (String) row[7],
                tree((String) row[8]),
                (UUID) row[9],
                ((Number) row[10]).longValue(),
                row[11] instanceof OffsetDateTime time ? time.toInstant() : (Instant) row[11]);
    }

    private String text(JsonNode node) {
        try {
            return json.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JsonNode tree(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
