package io.baton.token.call;

import io.baton.events.CloudEvent;
import io.baton.events.MalformedEvent;
import io.baton.events.transfer.TransferEvent;
import io.baton.kit.inbox.Inbox;
import io.baton.kit.inbox.Incoming;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Takes the facts about transfers into the timelines of their calls. */
@ApplicationScoped
public class TransferFacts {

    private static final String CONSUMER = "timeline";

    private final Inbox inbox;
    private final CallJournal journal;

    TransferFacts(Inbox inbox, CallJournal journal) {
        this.inbox = inbox;
        this.journal = journal;
    }

    /** One record of {@code baton.calls}; what is no event of ours goes to the dead letters. */
    @org.eclipse.microprofile.reactive.messaging.Incoming("call-facts")
    public Uni<Void> take(ConsumerRecord<String, byte[]> record) {
        return Uni.createFrom()
                .item(() -> Incoming.event(record))
                .chain(this::take)
                .onFailure(failure -> !(failure instanceof MalformedEvent))
                .retry()
                .withBackOff(Duration.ofMillis(200), Duration.ofSeconds(5))
                .atMost(20);
    }

    private Uni<Void> take(CloudEvent event) {
        return event.event()
                .filter(TransferEvent.class::isInstance)
                .map(TransferEvent.class::cast)
                .map(transfer -> write(event, transfer))
                .orElse(Uni.createFrom().voidItem());
    }

    private Uni<Void> write(CloudEvent event, TransferEvent transfer) {
        return Panache.withTransaction(() -> inbox.once(
                        CONSUMER,
                        event.id().toString(),
                        () -> journal.write(
                                event.id(),
                                transfer.callId(),
                                event.time(),
                                event.type(),
                                new String(event.value(), StandardCharsets.UTF_8))))
                .replaceWithVoid();
    }
}
