package io.baton.transfer.live;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Keeps this replica's open sockets counted as open. */
@ApplicationScoped
class LiveHeartbeat {

    private final LiveDelivery delivery;
    private final LivePresence presence;

    LiveHeartbeat(LiveDelivery delivery, LivePresence presence) {
        this.delivery = delivery;
        this.presence = presence;
    }

    @Scheduled(every = "5s", identity = "live-heartbeat", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> beat() {
        return presence.seen(delivery.open());
    }
}
