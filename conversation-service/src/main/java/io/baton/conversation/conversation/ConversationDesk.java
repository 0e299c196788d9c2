package io.baton.conversation.conversation;

import io.baton.conversation.message.Message;
import io.baton.conversation.message.Messages;
import io.baton.conversation.notification.Mentions;
import io.baton.events.DomainEvent;
import io.baton.events.message.MessageReceived;
import io.baton.events.message.MessageSent;
import io.baton.kit.outbox.Outbox;
import io.baton.kit.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
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
    private final Contacts contacts;
    private final LiveWords live;
    private final CustomerWords customers;
    private final Mentions mentions;
    private final Outbox outbox;
    private final Clock clock;

    ConversationDesk(
            Conversations conversations,
            Messages messages,
            Contacts contacts,
            LiveWords live,
            CustomerWords customers,
            Mentions mentions,
            Outbox outbox,
            Clock clock) {
        this.conversations = conversations;
        this.messages = messages;
        this.contacts = contacts;
        this.live = live;
        this.customers = customers;
        this.mentions = mentions;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** A call began; words of it may have been heard before. */
    public Uni<Void> callBegan(UUID callId, ConversationType type, String room, Instant at) {
        return inConversationOf(callId, type, room, at, conversation -> {
            conversation.type = type;
            conversation.room = room;
            conversation.startedAt = at;
            return Uni.createFrom().voidItem();
        });
    }

    /** Something happened in a call of which nothing else may have been heard yet. */
    public Uni<Void> heardOf(UUID callId, Instant at) {
        return inConversationOf(callId, ConversationType.WEBSITE, null, at, conversation -> Uni.createFrom()
                .voidItem());
    }

    /** Somebody takes part in a call. */
    public Uni<Void> joined(UUID callId, String identity, String role, Instant at) {
        return inConversationOf(callId, ConversationType.WEBSITE, null, at, conversation -> Sql.run(
                        JOINED, Map.of("id", conversation.id, "identity", identity, "role", role, "at", Sql.at(at)))
                .replaceWithVoid());
    }

    /** A call is over; what was said in it may still arrive. */
    public Uni<Void> callOver(UUID callId, String reason, Instant at) {
        return inConversationOf(
                callId, ConversationType.WEBSITE, null, at, conversation -> messages.count(conversation.id)
                        .chain(count -> outbox.append(conversation.close(reason, count, at))));
    }

    /** A call was asked for by the number of a contact, and was answered there: so it is known with whom it is. */
    public Uni<Void> answeredBy(UUID callId, UUID contact, UUID lead, Instant at) {
        return inConversationOf(
                callId, ConversationType.OUTBOUND_CALL, null, at, conversation -> contacts.locked(contact)
                        .chain(known -> known.isEmpty() || conversation.contactId != null
                                ? Uni.createFrom().voidItem()
                                : outbox.append(conversation.link(known.get(), lead, null, clock.instant()))));
    }

    /** A person said with whom a call is, where contacts are kept. */
    public Uni<Void> namedBy(String person, UUID callId, UUID contact, Instant at) {
        return contacts.locked(contact)
                .chain(known -> known.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : inConversationOf(
                                callId,
                                ConversationType.WEBSITE,
                                null,
                                at,
                                conversation ->
                                        outbox.append(conversation.link(known.get(), null, person, clock.instant()))));
    }

    /** Words of a call were recognised. */
    public Uni<Void> heard(UUID callId, Message message) {
        return inConversationOf(
                callId, ConversationType.WEBSITE, null, message.at(), conversation -> write(conversation, message)
                        .replaceWithVoid());
    }

    /** Somebody says something in a conversation that is open. */
    public Uni<Messages.Outcome> say(UUID id, Message message) {
        return conversations
                .requireLocked(id)
                .invoke(Conversation::requireOpen)
                .chain(conversation -> write(conversation, message));
    }

    /** A person types something in a conversation that is open, or sends what was recognised: who is mentioned in it is told. */
    public Uni<Messages.Outcome> send(UUID id, Message message, String by) {
        return conversations.requireLocked(id).invoke(Conversation::requireOpen).chain(conversation -> write(
                        conversation, message)
                .call(outcome -> isTyped(message, outcome)
                        ? mentions.tell(message.text(), by, message.id(), conversation.id, conversation.callId)
                        : Uni.createFrom().voidItem()));
    }

    private static boolean isTyped(Message message, Messages.Outcome outcome) {
        return outcome == Messages.Outcome.SAID
                && message.role() == Message.Role.AGENT
                && message.source() == Message.Source.CHAT;
    }

    /**
     * A person says with whom a conversation is.
     *
     * @throws io.baton.kit.problem.Problem {@code contact_not_found} for somebody who was erased
     */
    public Uni<Conversation> link(UUID id, UUID contact, UUID lead, String by) {
        return contacts.locked(contact)
                .map(known -> known.orElseThrow(Contacts::notFound))
                .chain(known -> changed(id, conversation -> conversation.link(known, lead, by, clock.instant())));
    }

    /** It was verified with whom a conversation is, unless a person said otherwise or somebody was erased meanwhile. */
    public Uni<Void> verified(UUID id, UUID contact) {
        return contacts.locked(contact)
                .chain(known -> known.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : conversations
                                .locked(id)
                                .chain(conversation -> isFree(conversation, known.get())
                                        ? outbox.append(conversation.link(known.get(), null, null, clock.instant()))
                                        : Uni.createFrom().voidItem()));
    }

    private static boolean isFree(Conversation conversation, UUID contact) {
        return conversation != null
                && !conversation.isErased()
                && (conversation.contactId == null || conversation.contactId.equals(contact));
    }

    /** A person says what a conversation came to. */
    public Uni<Conversation> summarise(UUID id, String text, String by) {
        return conversations
                .requireLocked(id)
                .invoke(conversation -> conversation.summarise(text, by, clock.instant()));
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
                            .chain(() -> live(conversation, message))
                            .chain(() -> message.role() == Message.Role.CUSTOMER
                                    ? customers.said(conversation, message)
                                    : Uni.createFrom().voidItem())
                    : Uni.createFrom().voidItem();
        });
    }

    private Uni<Void> live(Conversation conversation, Message message) {
        return conversation.isOpen() && conversation.callId != null
                ? live.said(conversation, message)
                : Uni.createFrom().voidItem();
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

    /** Does something in the conversation of a call, which begins when it is the first that is heard of it; nothing once it is erased. */
    private Uni<Void> inConversationOf(
            UUID callId, ConversationType type, String room, Instant at, Function<Conversation, Uni<Void>> effect) {
        return conversations.begin(callId, type, room, at).chain(begun -> conversations
                .locked(callId)
                .call(conversation -> begun
                        ? outbox.append(conversation.started())
                        : Uni.createFrom().voidItem())
                .chain(conversation ->
                        conversation.isErased() ? Uni.createFrom().voidItem() : effect.apply(conversation)));
    }
}
