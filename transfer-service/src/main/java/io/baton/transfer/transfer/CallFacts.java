package io.baton.transfer.transfer;

import io.baton.events.CloudEvent;
import io.baton.transfer.agent.Occupancy;
import io.baton.transfer.flow.Flows;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/** Hears of legs that come and go. Such a fact only wakes what looks by itself; the truth comes from asking. */
@ApplicationScoped
class CallFacts {

    private static final Logger LOG = Logger.getLogger(CallFacts.class);
    private static final Set<String> WAKING =
            Set.of("io.baton.call.leg_joined.v1", "io.baton.call.leg_left.v1", "io.baton.call.ended.v1");

    private final TransferSteps steps;
    private final StepLoop loop;
    private final Occupancy occupancy;
    private final Flows flows;

    CallFacts(TransferSteps steps, StepLoop loop, Occupancy occupancy, Flows flows) {
        this.occupancy = occupancy;
        this.steps = steps;
        this.loop = loop;
        this.flows = flows;
    }

    @Incoming("calls")
    Uni<Void> hear(ConsumerRecord<String, byte[]> record) {
        return event(record)
                .map(event -> wake(event).chain(() -> flows.fork(() -> occupancy.heard(event))))
                .orElseGet(() -> Uni.createFrom().voidItem())
                .onFailure()
                .invoke(failure -> LOG.debugf("A fact did not reach its transfer: %s", failure.toString()))
                .onFailure()
                .recoverWithNull()
                .replaceWithVoid();
    }

    private Uni<Void> wake(CloudEvent event) {
        if (!WAKING.contains(event.type())) {
            return Uni.createFrom().voidItem();
        }
        return flows.fork(() -> steps.wake(UUID.fromString(event.partitionkey())))
                .invoke(woken -> {
                    if (woken) {
                        loop.wake();
                    }
                })
                .replaceWithVoid();
    }

    private static Optional<CloudEvent> event(ConsumerRecord<String, byte[]> record) {
        try {
            return Optional.of(io.baton.kit.inbox.Incoming.event(record));
        } catch (IllegalArgumentException | NullPointerException e) {
            return Optional.empty();
        }
    }
}
