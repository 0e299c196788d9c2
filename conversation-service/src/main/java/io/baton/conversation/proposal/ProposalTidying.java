package io.baton.conversation.proposal;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks now and then for proposals that nobody answers, and for those that are over. */
@ApplicationScoped
class ProposalTidying {

    private final ProposalDesk desk;
    private final ProposalNews news;

    ProposalTidying(ProposalDesk desk, ProposalNews news) {
        this.desk = desk;
        this.news = news;
    }

    @Scheduled(
            every = "${baton.proposals.tidy-every:30s}",
            delayed = "10s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> tidy() {
        return desk.tidy();
    }

    @Scheduled(
            every = "${baton.proposals.remind-every:2s}",
            delayed = "2s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> remind() {
        return news.remind();
    }
}
