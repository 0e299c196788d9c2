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
import java.util.UUID;

/** The conversations of people with the assistant. Every method needs a transaction. */
@ApplicationScoped
public class Threads {

    /** The audit log keeps the ids that functions were asked about, and in which thread. */
    private static final String FORGET = """
            DELETE FROM message WHERE conversation_id IN (
                SELECT c.id FROM function_call f JOIN conversation c ON c.id = f.conversation_id
                WHERE c.type = 'ASSISTANT' AND f.arguments LIKE :contact)""";

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

    /** The person's newest thread, or a new one: for functions that are asked for outside of a chat. */
    Uni<UUID> newest(Caller caller) {
        return conversations
                .find(
                        "owner = ?1 and type = ?2 and status = ?3 order by startedAt desc",
                        caller.name(),
                        ConversationType.ASSISTANT,
                        Conversation.Status.OPEN)
                .firstResult()
                .chain(found -> found == null ? begin(caller) : Uni.createFrom().item(found.id()));
    }

    /** A new thread. */
    Uni<UUID> begin(Caller caller) {
        Conversation fresh = new Conversation(
                        ids.next(), ConversationType.ASSISTANT, clock.instant().truncatedTo(ChronoUnit.MICROS))
                .ofOwner(caller.name());
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
