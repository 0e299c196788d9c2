package io.baton.conversation.conversation;

import io.baton.kit.paging.Cursor;
import io.baton.kit.problem.Problem;
import io.baton.kit.problem.ProblemCode;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The conversations in the database. */
@ApplicationScoped
public class Conversations implements PanacheRepositoryBase<Conversation, UUID> {

    /** Two facts about one call may come at the same moment: one of them begins the conversation. */
    private static final String BEGIN = """
            INSERT INTO conversation (id, type, status, call_id, room, version, started_at, updated_at)
            VALUES (:id, :type, 'OPEN', :id, :room, 1, :at, :at) ON CONFLICT DO NOTHING""";

    /** Which conversations a list shows; null for what does not matter. */
    public record Filter(UUID contactId, UUID callId, ConversationType type, Conversation.Status status) {}

    /**
     * The conversation under its own id or that of one that was merged into it.
     *
     * @throws Problem {@code conversation_not_found}
     */
    public Uni<Conversation> require(UUID id) {
        return findById(id)
                .chain(found -> found != null && found.mergedInto != null
                        ? require(found.mergedInto)
                        : Uni.createFrom().item(Optional.ofNullable(found).orElseThrow(Conversations::notFound)));
    }

    /** The same, and nobody else changes it until the transaction ends. */
    public Uni<Conversation> requireLocked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE)
                .chain(found -> found != null && found.mergedInto != null
                        ? requireLocked(found.mergedInto)
                        : Uni.createFrom().item(Optional.ofNullable(found).orElseThrow(Conversations::notFound)));
    }

    /**
     * The conversation of a call, which has the call's id; begun when it is the first that is heard of it.
     *
     * @return whether it has just begun
     */
    Uni<Boolean> begin(UUID callId, ConversationType type, String room, Instant at) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(BEGIN)
                        .setParameter("id", callId)
                        .setParameter("type", type.name())
                        .setParameter("room", room)
                        .setParameter("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                        .executeUpdate())
                .map(rows -> rows > 0);
    }

    /** One row more than a page, newest first. */
    Uni<List<Conversation>> page(Filter filter, Optional<Cursor> after, int limit) {
        List<String> conditions = new ArrayList<>(List.of("mergedInto is null"));
        Map<String, Object> parameters = new HashMap<>();
        if (filter.contactId() != null) {
            conditions.add("contactId = :contact");
            parameters.put("contact", filter.contactId());
        }
        if (filter.callId() != null) {
            conditions.add("callId = :call");
            parameters.put("call", filter.callId());
        }
        if (filter.type() != null) {
            conditions.add("type = :type");
            parameters.put("type", filter.type());
        }
        if (filter.status() != null) {
            conditions.add("status = :status");
            parameters.put("status", filter.status());
        }
        after.ifPresent(cursor -> {
            conditions.add("(startedAt < :at or (startedAt = :at and id < :id))");
            parameters.put("at", cursor.at());
            parameters.put("id", cursor.id());
        });
        return find(String.join(" and ", conditions) + " order by startedAt desc, id desc", parameters)
                .range(0, limit)
                .list();
    }

    private static Problem notFound() {
        return Problem.of(ProblemCode.CONVERSATION_NOT_FOUND, "There is no such conversation.");
    }
}
