package io.baton.transfer.transfer;

import io.baton.transfer.call.Calls;
import io.baton.transfer.call.Grant;
import io.baton.transfer.live.LiveGrants;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Tokens by right of a transfer: for the passing agent the consult room, for the target the room of its next step. Made when
 * asked for, for the person who asks, never stored.
 */
@ApplicationScoped
class TransferGrants implements LiveGrants {

    private static final Logger LOG = Logger.getLogger(TransferGrants.class);

    private final Transfers transfers;
    private final Calls calls;

    TransferGrants(Transfers transfers, Calls calls) {
        this.transfers = transfers;
        this.calls = calls;
    }

    @Override
    public Uni<Optional<Grant>> grantFor(UUID transferId, String recipient) {
        return Panache.withSession(() -> transfers.findById(transferId))
                .chain(transfer ->
                        transfer == null ? Uni.createFrom().item(Optional.empty()) : offer(transfer, recipient));
    }

    /** The grant of this signed-in person if there is one now; a fault leaves it out. */
    Uni<Optional<Grant>> offer(Transfer transfer, String identity) {
        Optional<String> room = TransferPlan.roomFor(transfer, identity);
        if (room.isEmpty()) {
            return Uni.createFrom().item(Optional.empty());
        }
        return calls.grant(transfer.callId(), identity, room.get(), identity)
                .map(Optional::of)
                .onFailure()
                .invoke(failure -> LOG.debugf("No token for transfer=%s now: %s", transfer.id(), failure.getMessage()))
                .onFailure()
                .recoverWithItem(Optional.empty());
    }

    /** The grant of this signed-in person; fails when it cannot be made. */
    Uni<Grant> demand(Transfer transfer, String identity) {
        return calls.grant(
                transfer.callId(),
                identity,
                TransferPlan.roomFor(transfer, identity).orElseThrow(),
                identity);
    }
}
