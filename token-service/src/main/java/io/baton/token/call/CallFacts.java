package io.baton.token.call;

import io.baton.events.CloudEvent;
import io.baton.events.MalformedEvent;
import io.baton.events.Topics;
import io.baton.events.call.CallAnalysisCompleted;
import io.baton.events.transfer.TransferEvent;
import io.baton.kit.deadletter.DeadLetterConsumer;
import io.baton.kit.inbox.Inbox;
import io.baton.kit.inbox.Incoming;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Takes the facts about transfers into the timelines of their calls, and tells the agents of a call that it was analysed. */
@ApplicationScoped
public class CallFacts implements DeadLetterConsumer {

    private static final String CONSUMER = "timeline";

    private final Inbox inbox;
    private final CallJournal journal;
    private final AnalysisNews analyses;
    private final CallSettings settings;

    CallFacts(Inbox inbox, CallJournal journal, AnalysisNews analyses, CallSettings settings) {
        this.inbox = inbox;
        this.journal = journal;
        this.analyses = analyses;
        this.settings = settings;
    }

    /** One record of {@code baton.calls}; what is no event of ours goes to the dead letters. */
    @org.eclipse.microprofile.reactive.messaging.Incoming("call-facts")
    public Uni<Void> take(ConsumerRecord<String, byte[]> record) {
        return Uni.createFrom()
                .item(() -> Incoming.event(record))
                .invoke(this::tell)
                .chain(event -> transfer(event)
                        .map(transfer -> Panache.withTransaction(() -> write(event, transfer)))
                        .orElse(Uni.createFrom().voidItem()))
                .onFailure(failure -> !(failure instanceof MalformedEvent))
                .retry()
                .withBackOff(Duration.ofMillis(200), Duration.ofSeconds(5))
                .atMost(settings.factRetries());
    }

    @Override
    public String deadLetterTopic() {
        return Topics.deadLetters(Topics.CALLS);
    }

    @Override
    public Uni<Void> takeAgain(ConsumerRecord<String, byte[]> record) {
        return Uni.createFrom().item(() -> Incoming.event(record)).chain(event -> transfer(event)
                .map(transfer -> write(event, transfer))
                .orElse(Uni.createFrom().voidItem()));
    }

    private void tell(CloudEvent event) {
        if (event.event().orElse(null) instanceof CallAnalysisCompleted analysis) {
            analyses.tell(analysis, event.time());
        }
    }

    private static Optional<TransferEvent> transfer(CloudEvent event) {
        return event.event().filter(TransferEvent.class::isInstance).map(TransferEvent.class::cast);
    }

    private Uni<Void> write(CloudEvent event, TransferEvent transfer) {
        return inbox.once(
                        CONSUMER,
                        event.id().toString(),
                        () -> journal.write(
                                event.id(),
                                transfer.callId(),
                                event.time(),
                                event.type(),
                                new String(event.value(), StandardCharsets.UTF_8)))
                .replaceWithVoid();
    }
}
