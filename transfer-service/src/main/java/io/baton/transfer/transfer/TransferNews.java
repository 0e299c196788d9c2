package io.baton.transfer.transfer;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.baton.transfer.live.LiveMessages;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Objects;
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
    Uni<Void> changed(Transfer transfer, Standing before) {
        return live.tell(parties(transfer), "transfer", TransferView.of(transfer))
                .chain(() -> offerNews(transfer, before));
    }

    /** Who had an offer before and has none now is told, and who has one now. */
    private Uni<Void> offerNews(Transfer transfer, Standing before) {
        Standing now = Standing.of(transfer);
        if (Objects.equals(before.openOffer(), now.openOffer())) {
            return Uni.createFrom().voidItem();
        }
        Uni<Void> told = Uni.createFrom().voidItem();
        if (before.openOffer() != null) {
            var ended = new OfferView.Ended(
                    before.openOffer(), transfer.id, transfer.state().wire());
            told = told.chain(() -> live.tell(Set.of(before.target()), "offer_ended", ended));
        }
        if (now.openOffer() != null) {
            told = told.chain(() -> live.tell(Set.of(now.target()), "offer", OfferView.of(transfer)));
        }
        return told;
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
        Set<String> parties = new HashSet<>();
        parties.add(transfer.fromAgent());
        parties.add(transfer.requestedBy);
        if (transfer.target() != null) {
            parties.add(transfer.target());
        }
        return parties;
    }

    /** A piece of a briefing, or with {@code done} all of it. */
    record BriefingNews(
            UUID transferId,
            String delta,
            boolean done,
            @JsonRawValue String briefing) {}
}
