package io.baton.conversation.conversation;

import io.baton.kit.paging.Cursor;
import io.baton.kit.problem.Problem;
import io.baton.kit.problem.ProblemCode;
import io.baton.kit.sql.Sql;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
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

    /**
     * Which conversations a list shows; null for what does not matter.
     *
     * @param from the first moment at which they began
     * @param until the moment before which they began
     */
    public record Filter(
            UUID contactId,
            UUID callId,
            ConversationType type,
            Conversation.Status status,
            Instant from,
            Instant until) {

        /** All of one contact, or of everybody. */
        public static Filter of(UUID contactId) {
            return new Filter(contactId, null, null, null, null, null);
        }
    }

    /**
     * The conversation under its own id or that of one that was merged into it.
     *
     * @throws Problem {@code conversation_not_found}
     */
    public Uni<Conversation> require(UUID id) {
        return findById(id)
                .chain(found -> found != null && found.mergedInto != null
                        ? require(found.mergedInto)
                        : Uni.createFrom().item(there(found)));
    }

    /** The same, and nobody else changes it until the transaction ends. */
    public Uni<Conversation> requireLocked(UUID id) {
        return locked(id).map(Conversations::there);
    }

    /** The same, also when it is erased; null when there is none. */
    Uni<Conversation> locked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE)
                .chain(found -> found != null && found.mergedInto != null
                        ? locked(found.mergedInto)
                        : Uni.createFrom().item(found));
    }

    private static Conversation there(Conversation found) {
        return Optional.ofNullable(found)
                .filter(conversation -> !conversation.isErased())
                .orElseThrow(() -> Problem.of(ProblemCode.CONVERSATION_NOT_FOUND, "There is no such conversation."));
    }

    /**
     * The conversation of a call, which has the call's id; begun when it is the first that is heard of it.
     *
     * @return whether it has just begun
     */
    Uni<Boolean> begin(UUID callId, ConversationType type, String room, Instant at) {
        Map<String, Object> parameters = new HashMap<>(Map.of("id", callId, "type", type.name(), "at", Sql.at(at)));
        parameters.put("room", room);
        return Sql.run(BEGIN, parameters).map(rows -> rows > 0);
    }

    /** One row more than a page, newest first. */
    public Uni<List<Conversation>> page(Filter filter, Optional<Cursor> after, int limit) {
        List<String> conditions = new ArrayList<>(List.of("mergedInto is null", "erasedAt is null"));
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
        if (filter.from() != null) {
            conditions.add("startedAt >= :from");
            parameters.put("from", filter.from());
        }
        if (filter.until() != null) {
            conditions.add("startedAt < :until");
            parameters.put("until", filter.until());
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

    /** One row more than a page of those that somebody wrote a summary of, the newest summary first. */
    public Uni<List<Conversation>> summarised(UUID contactId, Optional<Cursor> after, int limit) {
        Map<String, Object> parameters = new HashMap<>();
        String query = "summaryAt is not null and mergedInto is null and erasedAt is null";
        if (contactId != null) {
            query += " and contactId = :contact";
            parameters.put("contact", contactId);
        }
        if (after.isPresent()) {
            query += " and (summaryAt < :at or (summaryAt = :at and id < :id))";
            parameters.put("at", after.get().at());
            parameters.put("id", after.get().id());
        }
        return find(query + " order by summaryAt desc, id desc", parameters)
                .range(0, limit)
                .list();
    }
}
