package io.baton.conversation.conversation;

import io.baton.conversation.message.Messages;
import io.baton.events.DomainEvent;
import io.baton.events.conversation.ConversationMerged;
import io.baton.events.conversation.ConversationSplit;
import io.baton.kit.id.Ids;
import io.baton.kit.outbox.Outbox;
import io.baton.kit.problem.Problem;
import io.baton.kit.problem.ProblemCode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Two conversations become one, one becomes two: in the transaction that is open now. */
@ApplicationScoped
public class Rearranging {

    private final Conversations conversations;
    private final Messages messages;
    private final Outbox outbox;
    private final Ids ids;
    private final Clock clock;

    Rearranging(Conversations conversations, Messages messages, Outbox outbox, Ids ids, Clock clock) {
        this.conversations = conversations;
        this.messages = messages;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Takes another conversation into this one; its id goes on working.
     *
     * @throws Problem {@code conversations_apart} when the two are one already, or with two different people
     */
    public Uni<Conversation> merge(UUID id, UUID other, String by) {
        return bothLocked(id, other).chain(both -> {
            Conversation stays = both.getFirst();
            Conversation goes = both.getLast();
            if (stays.id.equals(goes.id)) {
                throw Problem.of(ProblemCode.CONVERSATIONS_APART, "The two are one conversation already.");
            }
            if (stays.contactId != null && goes.contactId != null && !stays.contactId.equals(goes.contactId)) {
                throw Problem.of(
                        ProblemCode.CONVERSATIONS_APART,
                        "The two are with different people: unlink one of them first, or merge the contacts.");
            }
            Instant now = clock.instant();
            stays.contactVerified |= goes.contactVerified;
            stays.contactId = stays.contactId == null ? goes.contactId : stays.contactId;
            stays.leadId = stays.leadId == null ? goes.leadId : stays.leadId;
            stays.startedAt = goes.startedAt.isBefore(stays.startedAt) ? goes.startedAt : stays.startedAt;
            stays.touch(now);
            goes.goInto(stays, now);
            DomainEvent merged = new ConversationMerged(stays.id, stays.version, goes.id, by);
            return messages.move(goes.id, stays.id)
                    .chain(() -> outbox.append(List.of(merged)))
                    .replaceWith(stays);
        });
    }

    /**
     * Makes a conversation of its own of this message and all after it.
     *
     * @throws Problem {@code message_not_found}, or {@code conversations_apart} for the first message: nothing would be left
     */
    public Uni<Conversation> split(UUID id, UUID fromMessage, String by) {
        return conversations.requireLocked(id).chain(whole -> messages.placeOf(whole.id, fromMessage)
                .map(place -> place.orElseThrow(() ->
                        Problem.of(ProblemCode.MESSAGE_NOT_FOUND, "There is no such message in this conversation.")))
                .chain(place -> {
                    if (place.isFirst()) {
                        throw Problem.of(
                                ProblemCode.CONVERSATIONS_APART, "It is the first message: nothing would be left.");
                    }
                    Conversation part = new Conversation(ids.next(), whole.type, place.at());
                    part.contactId = whole.contactId;
                    part.contactVerified = whole.contactVerified;
                    part.leadId = whole.leadId;
                    part.phoneNumber = whole.phoneNumber;
                    part.room = whole.room;
                    part.sessionId = whole.sessionId;
                    part.owner = whole.owner;
                    part.status = whole.status;
                    whole.touch(clock.instant());
                    DomainEvent split = new ConversationSplit(whole.id, whole.version, part.id, fromMessage, by);
                    return conversations
                            .persistAndFlush(part)
                            .chain(() -> messages.moveFrom(whole.id, part.id, place))
                            .chain(() -> outbox.append(part.started()))
                            .chain(() -> outbox.append(List.of(split)))
                            .replaceWith(part);
                }));
    }

    /** In a fixed order, so that two who merge the same two the other way round do not wait for each other. */
    private Uni<List<Conversation>> bothLocked(UUID first, UUID second) {
        return first.compareTo(second) <= 0
                ? conversations
                        .requireLocked(first)
                        .chain(one -> conversations.requireLocked(second).map(other -> List.of(one, other)))
                : conversations
                        .requireLocked(second)
                        .chain(other -> conversations.requireLocked(first).map(one -> List.of(one, other)));
    }
}
