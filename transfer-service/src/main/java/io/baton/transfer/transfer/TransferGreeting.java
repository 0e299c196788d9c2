package io.baton.transfer.transfer;

import io.baton.transfer.live.LiveGreeting;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What someone who opens a live socket needs to know: running transfers and offers that wait for an answer. */
@ApplicationScoped
class TransferGreeting implements LiveGreeting {

    private final Transfers transfers;

    TransferGreeting(Transfers transfers) {
        this.transfers = transfers;
    }

    @Override
    public Uni<Object> greet(String username, long resumeAfter) {
        return Panache.withSession(() -> transfers.runningOf(username))
                .map(running -> new Hello(
                        username,
                        resumeAfter,
                        running.stream().map(TransferView::of).toList(),
                        running.stream()
                                .filter(transfer -> transfer.state() == TransferState.OFFERING)
                                .filter(transfer -> transfer.target().equals(username))
                                .map(OfferView::of)
                                .toList()));
    }

    /**
     * The first message on a socket.
     *
     * @param username who one is
     * @param resumeAfter the id to come back with
     * @param transfers one's running transfers
     * @param offers offers that wait for one's answer
     */
    record Hello(String username, long resumeAfter, List<TransferView> transfers, List<OfferView> offers) {}
}
