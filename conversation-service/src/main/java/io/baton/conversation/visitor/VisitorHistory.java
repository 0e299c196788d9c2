package io.baton.conversation.visitor;

import io.baton.conversation.assistant.Visits;
import io.baton.conversation.message.Message;
import io.baton.conversation.proposal.ProposalView;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What was said in a session, the oldest first.
 *
 * @param proposals what still waits for the visitor's yes
 */
public record VisitorHistory(List<VisitorLine> items, List<ProposalView> proposals) {

    /** Something that was said, by the visitor ({@code user}) or by the assistant. */
    public record VisitorLine(UUID id, String role, String text, Instant at) {

        static VisitorLine of(Message message) {
            String role = message.role() == Message.Role.ASSISTANT ? "assistant" : "user";
            return new VisitorLine(message.id(), role, message.text(), message.at());
        }
    }

    static VisitorHistory of(Visits.Visit visit, Instant now) {
        return new VisitorHistory(
                visit.said().stream().map(VisitorLine::of).toList(),
                visit.proposals().stream()
                        .filter(proposal -> proposal.state().equals("proposed")
                                && proposal.expiresAt().isAfter(now))
                        .toList());
    }
}
