package io.baton.conversation.proposal;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks now and then for proposals that are over. */
@ApplicationScoped
class ProposalTidying {

    private final ProposalDesk desk;

    ProposalTidying(ProposalDesk desk) {
        this.desk = desk;
    }

    @Scheduled(
            every = "${baton.proposals.tidy-every:30s}",
            delayed = "10s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> tidy() {
        return desk.tidy();
    }
}
