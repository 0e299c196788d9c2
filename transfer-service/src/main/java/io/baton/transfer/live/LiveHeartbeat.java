package io.baton.transfer.live;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.websockets.next.CloseReason;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * Asks every open socket of this replica for a sign of life (RFC 6455, ping and pong) and closes those that give none: TCP alone
 * does not tell that a laptop was shut or a network is gone.
 */
@ApplicationScoped
class LiveHeartbeat {

    private static final Logger LOG = Logger.getLogger(LiveHeartbeat.class);
    private static final CloseReason SILENT = new CloseReason(1001, "no sign of life");

    private final LiveDelivery delivery;
    private final LivePresence presence;
    private final Clock clock;
    private final LivePatience patience;

    LiveHeartbeat(LiveDelivery delivery, LivePresence presence, Clock clock) {
        this.delivery = delivery;
        this.presence = presence;
        this.clock = clock;
        this.patience = new LivePatience(clock.instant());
    }

    @Scheduled(every = "5s", identity = "live-ping")
    void ping() {
        delivery.open().forEach(connection -> connection
                .socket()
                .sendPing(Buffer.buffer("alive"))
                .subscribe()
                .with(sent -> {}, failure -> LOG.debugf("A live socket takes no ping: %s", failure.toString())));
    }

    /** Tells of signs of life, and of sockets without one for 10 seconds. */
    @Scheduled(every = "1s", identity = "live-look", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> look() {
        Instant limit = patience.limit(clock.instant());
        Set<UUID> alive = ids(those(LiveConnection::takeSign));
        List<LiveConnection> silent = those(connection -> connection.silentSince(limit));
        silent.forEach(this::close);
        return presence.lost(ids(silent)).chain(() -> presence.seen(alive));
    }

    private List<LiveConnection> those(Predicate<LiveConnection> which) {
        return delivery.open().stream().filter(which).toList();
    }

    private static Set<UUID> ids(List<LiveConnection> connections) {
        return connections.stream().map(LiveConnection::id).collect(Collectors.toSet());
    }

    /** Whoever is gone does not answer the closing either, so nothing waits for that. */
    private void close(LiveConnection connection) {
        delivery.remove(connection.id());
        connection
                .socket()
                .close(SILENT)
                .subscribe()
                .with(closed -> {}, failure -> LOG.debugf("A silent socket is gone: %s", failure.toString()));
    }
}
