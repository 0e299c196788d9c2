package io.baton.conversation.assistant;

import io.baton.conversation.function.Caller;
import io.baton.conversation.message.Message;
import io.baton.conversation.message.Messages;
import io.baton.conversation.proposal.ProposalDesk;
import io.baton.conversation.proposal.ProposalView;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** What visitors of the website have said with the assistant. */
@ApplicationScoped
public class Visits {

    private static final int MOST_SHOWN = 50;
    private static final int MOST_WAITING = 10;

    private final Threads threads;
    private final Messages messages;
    private final ProposalDesk proposals;

    Visits(Threads threads, Messages messages, ProposalDesk proposals) {
        this.threads = threads;
        this.messages = messages;
        this.proposals = proposals;
    }

    /**
     * What was said, the oldest first, and what the assistant proposed of late.
     *
     * @param said only what the visitor and the assistant said to each other
     */
    public record Visit(List<Message> said, List<ProposalView> proposals) {}

    /** The last of what this visitor and the assistant said. */
    public Uni<Visit> of(Caller visitor) {
        return Panache.withSession(() -> threads.ofVisitor(visitor))
                .chain(thread -> thread.isEmpty()
                        ? Uni.createFrom().item(new Visit(List.of(), List.of()))
                        : Panache.withSession(() -> messages.page(thread.get(), Optional.empty(), MOST_SHOWN - 1))
                                .chain(said -> proposals
                                        .ofConversation(thread.get(), visitor, MOST_WAITING)
                                        .map(proposed -> new Visit(between(visitor, said), proposed))));
    }

    private static List<Message> between(Caller visitor, List<Message> newestFirst) {
        return newestFirst.reversed().stream()
                .filter(message -> History.isBetween(visitor, message))
                .toList();
    }
}
