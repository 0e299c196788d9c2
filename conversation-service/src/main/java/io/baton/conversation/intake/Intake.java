package io.baton.conversation.intake;

import io.baton.conversation.assistant.Threads;
import io.baton.conversation.conversation.Contacts;
import io.baton.conversation.conversation.ConversationDesk;
import io.baton.conversation.conversation.ConversationType;
import io.baton.conversation.conversation.VisitorContacts;
import io.baton.conversation.message.Message;
import io.baton.conversation.notification.Agents;
import io.baton.conversation.proposal.ProposalDesk;
import io.baton.conversation.suggestion.Lookups;
import io.baton.conversation.summary.SummaryDesk;
import io.baton.events.CloudEvent;
import io.baton.events.DomainEvent;
import io.baton.events.MalformedEvent;
import io.baton.events.Topics;
import io.baton.events.agent.AgentStatusChanged;
import io.baton.events.call.CallEnded;
import io.baton.events.call.CallFailed;
import io.baton.events.call.CallInitiated;
import io.baton.events.call.CallLegJoined;
import io.baton.events.contact.ContactCallLinked;
import io.baton.events.contact.ContactErased;
import io.baton.events.contact.ContactMerged;
import io.baton.events.contact.ContactUpdated;
import io.baton.events.contact.ContactVerified;
import io.baton.events.lead.LeadRequestAnswered;
import io.baton.events.transcript.TranscriptSegmentRecognized;
import io.baton.events.transfer.TransferRequested;
import io.baton.kit.deadletter.DeadLetterConsumer;
import io.baton.kit.inbox.Inbox;
import io.baton.kit.inbox.Incoming;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Takes in what happened in calls, what was said in them, what became of contacts and which agents there are, each fact once and in whatever order they come. */
@ApplicationScoped
public class Intake implements DeadLetterConsumer {

    private static final String CONSUMER = "conversations";
    private static final int RETRIES = 20;

    private final Inbox inbox;
    private final ConversationDesk desk;
    private final Contacts contacts;
    private final VisitorContacts visitors;
    private final Threads threads;
    private final ProposalDesk proposals;
    private final SummaryDesk summaries;
    private final Lookups lookups;
    private final Agents agents;

    Intake(
            Inbox inbox,
            ConversationDesk desk,
            Contacts contacts,
            VisitorContacts visitors,
            Threads threads,
            ProposalDesk proposals,
            SummaryDesk summaries,
            Lookups lookups,
            Agents agents) {
        this.inbox = inbox;
        this.desk = desk;
        this.contacts = contacts;
        this.visitors = visitors;
        this.threads = threads;
        this.proposals = proposals;
        this.summaries = summaries;
        this.lookups = lookups;
        this.agents = agents;
    }

    /** One record of {@code baton.calls}, {@code baton.crm} or {@code baton.agents}. */
    @org.eclipse.microprofile.reactive.messaging.Incoming("facts")
    public Uni<Void> fact(ConsumerRecord<String, byte[]> record) {
        return take(record);
    }

    /** One record of {@code baton.transcripts}. */
    @org.eclipse.microprofile.reactive.messaging.Incoming("segments")
    public Uni<Void> segment(ConsumerRecord<String, byte[]> record) {
        return take(record);
    }

    @Override
    public String deadLetterTopic() {
        return Topics.deadLetters(Topics.CONVERSATIONS);
    }

    @Override
    public Uni<Void> takeAgain(ConsumerRecord<String, byte[]> record) {
        return Uni.createFrom().item(() -> Incoming.event(record)).chain(this::once);
    }

    private Uni<Void> take(ConsumerRecord<String, byte[]> record) {
        return Uni.createFrom()
                .item(() -> Incoming.event(record))
                .chain(event -> Panache.withTransaction(() -> once(event)))
                .onFailure(failure -> !(failure instanceof MalformedEvent))
                .retry()
                .withBackOff(Duration.ofMillis(200), Duration.ofSeconds(5))
                .atMost(RETRIES);
    }

    private Uni<Void> once(CloudEvent event) {
        return inbox.once(CONSUMER, event.id().toString(), () -> effect(event)).replaceWithVoid();
    }

    private Uni<Void> effect(CloudEvent event) {
        DomainEvent fact = event.event().orElse(null);
        return switch (fact) {
            case CallInitiated call ->
                desk.callBegan(
                        call.callId(),
                        ConversationType.ofCall(call.channel(), call.direction()),
                        call.room(),
                        event.time());
            case CallLegJoined leg -> desk.joined(leg.callId(), leg.identity(), leg.kind(), event.time());
            case TransferRequested transfer -> passedOn(transfer, event);
            case CallEnded call -> over(call.callId(), "call_ended", event);
            case CallFailed call -> over(call.callId(), "call_failed", event);
            case LeadRequestAnswered call
            when call.callId() != null -> desk.answeredBy(call.callId(), call.contactId(), call.leadId(), event.time());
            case ContactCallLinked named ->
                desk.namedBy(named.linkedBy(), named.callId(), named.contactId(), event.time());
            case ContactUpdated contact -> lookups.changed(contact.contactId());
            case ContactMerged contact ->
                contacts.merged(contact.mergedContactId(), contact.contactId(), event.time())
                        .chain(() -> lookups.changed(contact.contactId()));
            case ContactVerified contact ->
                visitors.verified(contact.contactId()).chain(() -> lookups.changed(contact.contactId()));
            case ContactErased contact ->
                contacts.erased(contact.contactId(), event.time())
                        .chain(() -> threads.erased(contact.contactId()))
                        .chain(() -> proposals.erased(contact.contactId()));
            case AgentStatusChanged agent -> agents.known(agent.agentId(), event.time());
            case TranscriptSegmentRecognized segment -> desk.heard(segment.callId(), message(segment));
            case null, default -> Uni.createFrom().voidItem();
        };
    }

    private Uni<Void> over(UUID callId, String reason, CloudEvent event) {
        return desk.callOver(callId, reason, event.time()).chain(() -> summaries.callOver(callId));
    }

    private Uni<Void> passedOn(TransferRequested transfer, CloudEvent event) {
        return desk.heardOf(transfer.callId(), event.time())
                .chain(() -> summaries.passedOn(transfer.callId(), transfer.transferId()));
    }

    private static Message message(TranscriptSegmentRecognized segment) {
        Message.Role role =
                switch (segment.role()) {
                    case "agent" -> Message.Role.AGENT;
                    case "ai" -> Message.Role.AI;
                    default -> Message.Role.CUSTOMER;
                };
        return new Message(
                segment.segmentId(),
                role,
                segment.speaker(),
                segment.text(),
                Message.Source.VOICE,
                segment.startedAt(),
                segment.segmentVersion(),
                segment.isFinal());
    }
}
