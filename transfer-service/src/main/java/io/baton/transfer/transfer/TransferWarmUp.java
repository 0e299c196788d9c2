package io.baton.transfer.transfer;

import io.baton.kit.id.Ids;
import io.baton.transfer.agent.Presence;
import io.baton.transfer.call.Calls;
import io.baton.transfer.flow.Flows;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Walks the way of a first request once at start, with ids of nothing: database, this service's own token, token-service. So
 * no caller waits for classes to load and keys to be fetched.
 */
@ApplicationScoped
class TransferWarmUp {

    private static final Logger LOG = Logger.getLogger(TransferWarmUp.class);

    private final Flows flows;
    private final Transfers transfers;
    private final Presence presence;
    private final Calls calls;
    private final Ids ids;

    TransferWarmUp(Flows flows, Transfers transfers, Presence presence, Calls calls, Ids ids) {
        this.flows = flows;
        this.transfers = transfers;
        this.presence = presence;
        this.calls = calls;
        this.ids = ids;
    }

    void onStart(@Observes StartupEvent event) {
        flows.fork(this::walk)
                .subscribe()
                .with(done -> {}, failure -> LOG.debugf("The warm-up came to nothing: %s", failure.toString()));
    }

    private Uni<Void> walk() {
        UUID nothing = ids.next();
        return Panache.withTransaction(() -> transfers
                        .running(nothing)
                        .chain(() -> transfers.newest(nothing))
                        .chain(() -> transfers.lock(nothing))
                        .chain(() -> presence.reach(nothing.toString()))
                        .chain(() -> transfers.engaged(nothing.toString())))
                .chain(() -> calls.byId(nothing))
                .replaceWithVoid();
    }
}
