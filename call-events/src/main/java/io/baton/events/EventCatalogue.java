package io.baton.events;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import io.baton.events.agent.AgentEvent;
import io.baton.events.assistant.AssistantEvent;
import io.baton.events.call.CallEvent;
import io.baton.events.consent.ConsentEvent;
import io.baton.events.consultation.ConsultationEvent;
import io.baton.events.contact.ContactEvent;
import io.baton.events.conversation.ConversationEvent;
import io.baton.events.document.DocumentEvent;
import io.baton.events.lead.LeadEvent;
import io.baton.events.message.MessageEvent;
import io.baton.events.music.MusicEvent;
import io.baton.events.notification.NotificationEvent;
import io.baton.events.queue.QueueEvent;
import io.baton.events.script.ScriptEvent;
import io.baton.events.transcript.TranscriptEvent;
import io.baton.events.transfer.TransferEvent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Every event type of this version of the contract. The sealed families are the list; none can be forgotten. */
public final class EventCatalogue {

    private static final List<EventType> ALL = Stream.of(
                    CallEvent.class,
                    TransferEvent.class,
                    AgentEvent.class,
                    QueueEvent.class,
                    ContactEvent.class,
                    ConsentEvent.class,
                    LeadEvent.class,
                    ScriptEvent.class,
                    DocumentEvent.class,
                    ConsultationEvent.class,
                    MusicEvent.class,
                    ConversationEvent.class,
                    MessageEvent.class,
                    AssistantEvent.class,
                    NotificationEvent.class,
                    TranscriptEvent.class)
            .flatMap(family -> Stream.of(family.getPermittedSubclasses()))
            .map(permitted -> EventType.of(permitted.asSubclass(DomainEvent.class)))
            .toList();

    private static final Map<String, EventType> BY_TYPE =
            ALL.stream().collect(toUnmodifiableMap(EventType::type, identity()));

    private static final ClassValue<EventType> BY_CLASS = new ClassValue<>() {
        @Override
        protected EventType computeValue(Class<?> recordClass) {
            return EventType.of(recordClass.asSubclass(DomainEvent.class));
        }
    };

    private EventCatalogue() {}

    /** All types, grouped by family. */
    public static List<EventType> all() {
        return ALL;
    }

    /** The entry with this CloudEvents type; empty for a type this version does not know. */
    public static Optional<EventType> byType(String type) {
        return Optional.ofNullable(BY_TYPE.get(type));
    }

    /**
     * The contract of a record class.
     *
     * @throws IllegalArgumentException when the class carries no {@link EventContract}
     */
    public static EventType typeOf(Class<? extends DomainEvent> recordClass) {
        return BY_CLASS.get(recordClass);
    }
}
