package io.baton.transfer.transfer;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.baton.transfer.live.LiveMessages;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** Tells the two agents on their live sockets what becomes of a transfer. */
@ApplicationScoped
class TransferNews {

    private final LiveMessages live;

    TransferNews(LiveMessages live) {
        this.live = live;
    }

    /** The transfer changed, in the transaction that is open now. */
    Uni<Void> changed(Transfer transfer, TransferState before) {
        return live.tell(parties(transfer), "transfer", TransferView.of(transfer))
                .chain(() -> offerNews(transfer, before));
    }

    private Uni<Void> offerNews(Transfer transfer, TransferState before) {
        boolean offered = transfer.state() == TransferState.OFFERING;
        boolean wasOffered = before == TransferState.OFFERING;
        if (offered && !wasOffered) {
            return live.tell(Set.of(transfer.target()), "offer", OfferView.of(transfer));
        }
        if (wasOffered && !offered) {
            var ended = new OfferView.Ended(
                    transfer.offerId, transfer.id, transfer.state().wire());
            return live.tell(Set.of(transfer.target()), "offer_ended", ended);
        }
        return Uni.createFrom().voidItem();
    }

    /** The whole briefing, in the transaction that is open now. */
    Uni<Void> briefed(Transfer transfer) {
        return live.tell(parties(transfer), "briefing", new BriefingNews(transfer.id, null, true, transfer.briefing()));
    }

    /** The next piece of a briefing's text, in a transaction of its own. */
    Uni<Void> piece(Transfer transfer, String delta) {
        return Panache.withTransaction(
                () -> live.tell(parties(transfer), "briefing", new BriefingNews(transfer.id, delta, false, null)));
    }

    private static Set<String> parties(Transfer transfer) {
        Set<String> parties = new HashSet<>(Set.of(transfer.fromAgent(), transfer.target()));
        parties.add(transfer.requestedBy);
        return parties;
    }

    /** A piece of a briefing, or with {@code done} all of it. */
    record BriefingNews(
            UUID transferId,
            String delta,
            boolean done,
            @JsonRawValue String briefing) {}
}
