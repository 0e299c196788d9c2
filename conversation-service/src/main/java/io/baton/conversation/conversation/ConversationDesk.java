package io.baton.conversation.conversation;

import io.baton.conversation.message.Message;
import io.baton.conversation.message.Messages;
import io.baton.events.DomainEvent;
import io.baton.events.message.MessageReceived;
import io.baton.events.message.MessageSent;
import io.baton.kit.outbox.Outbox;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** What happens to conversations: each change with its facts, in the transaction that is open now. */
@ApplicationScoped
public class ConversationDesk {

    private static final String JOINED = """
            INSERT INTO participant (conversation_id, identity, role, joined_at) VALUES (:id, :identity, :role, :at)
            ON CONFLICT (conversation_id, identity) DO UPDATE SET joined_at = least(participant.joined_at, excluded.joined_at)""";

    private final Conversations conversations;
    private final Messages messages;
    private final Outbox outbox;
    private final Clock clock;

    ConversationDesk(Conversations conversations, Messages messages, Outbox outbox, Clock clock) {
        this.conversations = conversations;
        this.messages = messages;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** A call began; words of it may have been heard before. */
    public Uni<Void> callBegan(UUID callId, ConversationType type, String room, Instant at) {
        return known(callId, type, room, at)
                .invoke(conversation -> {
                    conversation.type = type;
                    conversation.room = room;
                    conversation.startedAt = at;
                })
                .replaceWithVoid();
    }

    /** Something happened in a call of which nothing else may have been heard yet. */
    public Uni<Void> heardOf(UUID callId, Instant at) {
        return known(callId, ConversationType.WEBSITE, null, at).replaceWithVoid();
    }

    /** Somebody takes part in a call. */
    public Uni<Void> joined(UUID callId, String identity, String role, Instant at) {
        return known(callId, ConversationType.WEBSITE, null, at).chain(conversation -> Panache.getSession()
                .chain(session -> session.createNativeQuery(JOINED)
                        .setParameter("id", conversation.id)
                        .setParameter("identity", identity)
                        .setParameter("role", role)
                        .setParameter("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                        .executeUpdate())
                .replaceWithVoid());
    }

    /** A call is over; what was said in it may still arrive. */
    public Uni<Void> callOver(UUID callId, String reason, Instant at) {
        return known(callId, ConversationType.WEBSITE, null, at).chain(conversation -> messages.count(conversation.id)
                .chain(count -> outbox.append(conversation.close(reason, count, at))));
    }

    /** Words of a call were recognised. */
    public Uni<Void> heard(UUID callId, Message message) {
        return known(callId, ConversationType.WEBSITE, null, message.at())
                .chain(conversation -> write(conversation, message))
                .replaceWithVoid();
    }

    /** Somebody says something in a conversation that is open. */
    public Uni<Messages.Outcome> say(UUID id, Message message) {
        return conversations
                .requireLocked(id)
                .invoke(Conversation::requireOpen)
                .chain(conversation -> write(conversation, message));
    }

    /** A person says with whom a conversation is. */
    public Uni<Conversation> link(UUID id, UUID contact, UUID lead, String by) {
        return changed(id, conversation -> conversation.link(contact, lead, by, clock.instant()));
    }

    /** A person says that a conversation is with nobody known. */
    public Uni<Conversation> unlink(UUID id, String by) {
        return changed(id, conversation -> conversation.unlink(by, clock.instant()));
    }

    /** A person says that nothing more belongs to a conversation. */
    public Uni<Conversation> close(UUID id) {
        return conversations.requireLocked(id).call(conversation -> messages.count(conversation.id)
                .chain(count -> outbox.append(conversation.close("closed_by_person", count, clock.instant()))));
    }

    private Uni<Conversation> changed(UUID id, Function<Conversation, List<DomainEvent>> change) {
        return conversations.requireLocked(id).call(conversation -> outbox.append(change.apply(conversation)));
    }

    private Uni<Messages.Outcome> write(Conversation conversation, Message message) {
        return messages.write(conversation.id, message).call(outcome -> {
            if (outcome == Messages.Outcome.KNOWN) {
                return Uni.createFrom().voidItem();
            }
            conversation.touch(clock.instant());
            return outcome == Messages.Outcome.SAID
                    ? outbox.append(List.of(said(conversation, message)))
                    : Uni.createFrom().voidItem();
        });
    }

    private static DomainEvent said(Conversation conversation, Message message) {
        String channel = message.source().wire();
        return message.role() == Message.Role.CUSTOMER
                ? new MessageReceived(
                        conversation.id, message.id(), channel, conversation.contactId, conversation.callId)
                : new MessageSent(
                        conversation.id,
                        message.id(),
                        channel,
                        conversation.contactId,
                        conversation.callId,
                        message.role().wire());
    }

    private Uni<Conversation> known(UUID callId, ConversationType type, String room, Instant at) {
        return conversations.begin(callId, type, room, at).chain(begun -> conversations
                .requireLocked(callId)
                .call(conversation -> begun
                        ? outbox.append(conversation.started())
                        : Uni.createFrom().voidItem()));
    }
}
