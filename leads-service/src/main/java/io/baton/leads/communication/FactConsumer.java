package io.baton.leads.communication;

import io.baton.events.CloudEvent;
import io.baton.events.MalformedEvent;
import io.baton.events.Topics;
import io.baton.events.call.CallEvent;
import io.baton.events.contact.ContactErased;
import io.baton.kit.deadletter.DeadLetterConsumer;
import io.baton.kit.inbox.Inbox;
import io.baton.kit.inbox.Incoming;
import io.baton.leads.outreach.RequestAnswers;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Takes facts into the timelines and to the requests they answer, each once. */
@ApplicationScoped
public class FactConsumer implements DeadLetterConsumer {

    static final String CONSUMER = "communications";
    private static final int RETRIES = 20;

    private final Inbox inbox;
    private final Communications communications;
    private final RequestAnswers answers;

    FactConsumer(Inbox inbox, Communications communications, RequestAnswers answers) {
        this.inbox = inbox;
        this.communications = communications;
        this.answers = answers;
    }

    /** One record of {@code baton.calls} or {@code baton.crm}; what is no event of ours goes to the dead letters. */
    @org.eclipse.microprofile.reactive.messaging.Incoming("facts")
    public Uni<Void> take(ConsumerRecord<String, byte[]> record) {
        return Uni.createFrom()
                .item(() -> Incoming.event(record))
                .chain(event -> Panache.withTransaction(() -> once(event)))
                .onFailure(failure -> !(failure instanceof MalformedEvent))
                .retry()
                .withBackOff(Duration.ofMillis(200), Duration.ofSeconds(5))
                .atMost(RETRIES);
    }

    @Override
    public String deadLetterTopic() {
        return Topics.deadLetters(Topics.CRM);
    }

    @Override
    public Uni<Void> takeAgain(ConsumerRecord<String, byte[]> record) {
        return Uni.createFrom().item(() -> Incoming.event(record)).chain(this::once);
    }

    private Uni<Void> once(CloudEvent event) {
        return inbox.once(CONSUMER, event.id().toString(), () -> effect(event)).replaceWithVoid();
    }

    private Uni<Void> effect(CloudEvent event) {
        return Fact.of(event)
                .map(communications::write)
                .orElse(Uni.createFrom().voidItem())
                .chain(() -> answers.take(event))
                .chain(contact -> contact.isPresent() && event.event().orElse(null) instanceof CallEvent call
                        ? communications.link(call.callId(), contact.get()).replaceWithVoid()
                        : Uni.createFrom().voidItem())
                .chain(() -> event.event().orElse(null) instanceof ContactErased erased
                        ? forget(erased.contactId())
                        : Uni.createFrom().voidItem());
    }

    /** A timeline that is made anew holds nobody who was erased since. */
    private Uni<Void> forget(UUID contactId) {
        return communications.erase(contactId).replaceWithVoid();
    }
}
