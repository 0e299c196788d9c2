package io.baton.transfer.transfer;

import io.baton.events.CloudEvent;
import io.baton.transfer.flow.Flows;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/** Hears of legs that come and go. Such a fact only wakes the transfer; the truth comes from asking. */
@ApplicationScoped
class CallFacts {

    private static final Logger LOG = Logger.getLogger(CallFacts.class);
    private static final Set<String> WAKING =
            Set.of("io.baton.call.leg_joined.v1", "io.baton.call.leg_left.v1", "io.baton.call.ended.v1");

    private final TransferSteps steps;
    private final StepLoop loop;
    private final Flows flows;

    CallFacts(TransferSteps steps, StepLoop loop, Flows flows) {
        this.steps = steps;
        this.loop = loop;
        this.flows = flows;
    }

    @Incoming("calls")
    Uni<Void> hear(ConsumerRecord<String, byte[]> record) {
        return callToWake(record)
                .onItem()
                .ifNotNull()
                .transformToUni(callId -> flows.fork(() -> steps.wake(callId)))
                .onItem()
                .ifNotNull()
                .invoke(woken -> {
                    if (woken) {
                        loop.wake();
                    }
                })
                .onFailure()
                .invoke(failure -> LOG.debugf("A fact could not wake its transfer: %s", failure.toString()))
                .onFailure()
                .recoverWithNull()
                .replaceWithVoid();
    }

    private static Uni<UUID> callToWake(ConsumerRecord<String, byte[]> record) {
        try {
            CloudEvent event = io.baton.kit.inbox.Incoming.event(record);
            boolean waking = WAKING.contains(event.type());
            return waking
                    ? Uni.createFrom().item(UUID.fromString(event.partitionkey()))
                    : Uni.createFrom().nullItem();
        } catch (IllegalArgumentException | NullPointerException e) {
            return Uni.createFrom().nullItem();
        }
    }
}
