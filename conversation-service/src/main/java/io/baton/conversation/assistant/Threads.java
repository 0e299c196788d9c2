package io.baton.conversation.assistant;

import io.baton.conversation.conversation.Conversation;
import io.baton.conversation.conversation.ConversationType;
import io.baton.conversation.conversation.Conversations;
import io.baton.conversation.function.Caller;
import io.baton.kit.id.Ids;
import io.baton.kit.outbox.Outbox;
import io.baton.kit.problem.Problem;
import io.baton.kit.problem.ProblemCode;
import io.baton.kit.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The conversations of people with the assistant. Every method needs a transaction. */
@ApplicationScoped
public class Threads {

    /** The audit log keeps the ids that functions were asked about, and in which thread. */
    private static final String FORGET = """
            DELETE FROM message WHERE conversation_id IN (
                SELECT c.id FROM function_call f JOIN conversation c ON c.id = f.conversation_id
                WHERE c.type = 'ASSISTANT' AND f.arguments LIKE :contact)""";

    private static final String OF_VISITOR = """
            from Conversation c where c.owner = ?1 and c.type = ?2 and c.status = ?3 and c.mergedInto is null
            and not exists (select 1 from Conversation o where o.mergedInto = c.id) order by c.startedAt desc""";

    /** A visitor who says two things at the same moment begins one thread. */
    private static final String ALONE =
            "SELECT 1 FROM (SELECT pg_advisory_xact_lock(hashtextextended(CAST(:name AS text), 0))) AS held";

    private final Conversations conversations;
    private final Outbox outbox;
    private final Ids ids;
    private final Clock clock;

    Threads(Conversations conversations, Outbox outbox, Ids ids, Clock clock) {
        this.conversations = conversations;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * The thread that the person goes on with.
     *
     * @throws Problem {@code conversation_not_found} when it is not the person's own, {@code conversation_closed}
     */
    Uni<UUID> required(Caller caller, UUID id) {
        return conversations
                .find("id = ?1 and owner = ?2 and type = ?3", id, caller.name(), ConversationType.ASSISTANT)
                .firstResult()
                .map(found -> {
                    if (found == null) {
                        throw Problem.of(ProblemCode.CONVERSATION_NOT_FOUND, "There is no such conversation.");
                    }
                    found.requireOpen();
                    return found.id();
                });
    }

    /** The one thread of a visitor's session, when it has begun; one that colleagues merged with another is not shown any more. */
    Uni<Optional<UUID>> ofVisitor(Caller visitor) {
        return conversations
                .find(OF_VISITOR, visitor.name(), ConversationType.ASSISTANT, Conversation.Status.OPEN)
                .firstResult()
                .map(found -> Optional.ofNullable(found).map(Conversation::id));
    }

    private Uni<UUID> onlyOf(Caller visitor) {
        return Sql.rows(ALONE, Integer.class, Map.of("name", visitor.name()))
                .chain(() -> ofVisitor(visitor))
                .chain(found -> found.isPresent() ? Uni.createFrom().item(found.get()) : begin(visitor));
    }

    /** The person's newest thread, or a new one: for functions that are asked for outside of a chat. A visitor has one. */
    Uni<UUID> newest(Caller caller) {
        if (caller.isVisitor()) {
            return onlyOf(caller);
        }
        return conversations
                .find(
                        "owner = ?1 and type = ?2 and status = ?3 order by startedAt desc",
                        caller.name(),
                        ConversationType.ASSISTANT,
                        Conversation.Status.OPEN)
                .firstResult()
                .chain(found -> found == null ? begin(caller) : Uni.createFrom().item(found.id()));
    }

    /** With which contact a thread was linked; null when with none. */
    Uni<UUID> contact(UUID thread) {
        return conversations.require(thread).map(Conversation::contactId);
    }

    /** A new thread. */
    Uni<UUID> begin(Caller caller) {
        Conversation fresh = new Conversation(
                        ids.next(), ConversationType.ASSISTANT, clock.instant().truncatedTo(ChronoUnit.MICROS))
                .ofOwner(caller.name());
        if (caller.isVisitor()) {
            fresh.ofSession(caller.session().toString());
        }
        return conversations
                .persist(fresh)
                .chain(() -> outbox.append(fresh.started()))
                .replaceWith(fresh.id());
    }

    /** Somebody is to be forgotten: also what was said with the assistant in threads in which it was asked about them, in the transaction that is open now. */
    public Uni<Void> erased(UUID contact) {
        return Sql.run(FORGET, Map.of("contact", "%" + contact + "%")).replaceWithVoid();
    }
}
