package io.baton.conversation.context;

import io.baton.conversation.conversation.Contacts;
import io.baton.conversation.conversation.ConversationView;
import io.baton.conversation.conversation.Conversations;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Puts together what is known here and what leads-service knows. */
@ApplicationScoped
public class ContextWriter {

    /** What conversations came to longer ago is no news. */
    private static final int SUMMARIES = 5;

    private final Contacts contacts;
    private final Conversations conversations;
    private final ContactFacts facts;

    ContextWriter(Contacts contacts, Conversations conversations, ContactFacts facts) {
        this.contacts = contacts;
        this.conversations = conversations;
        this.facts = facts;
    }

    /**
     * Writes what is known of a contact.
     *
     * @param bearer of who asks: leads-service tells it to nobody else
     * @throws io.baton.kit.problem.Problem {@code contact_not_found}
     */
    public Uni<ContextView> write(UUID contactId, int budget, String bearer) {
        return Panache.withSession(() -> contacts.current(contactId)
                        .map(known -> known.orElseThrow(Contacts::notFound))
                        .chain(contact -> summaries(contact).map(lines -> new Known(contact, lines))))
                .chain(known -> facts.of(known.contact, bearer)
                        .map(told -> ContextView.within(
                                budget, known.contact, told.missing(), ordered(told, known.summaries))));
    }

    private record Known(UUID contact, List<ContextLine> summaries) {}

    private Uni<List<ContextLine>> summaries(UUID contact) {
        return conversations.summarised(contact, Optional.empty(), SUMMARIES).map(rows -> rows.stream()
                .limit(SUMMARIES)
                .map(ConversationView::of)
                .map(conversation -> ContextLine.of(
                        "summaries",
                        conversation.startedAt().toString().substring(0, 10) + " "
                                + conversation.type().wire() + ": " + conversation.summary(),
                        "/api/conversations/" + conversation.id()))
                .toList());
    }

    private static List<ContextLine> ordered(ContactFacts.Told told, List<ContextLine> summaries) {
        List<ContextLine> lines = new ArrayList<>();
        Stream.of("who", "consent", "leads").forEach(part -> lines.addAll(told.about(part)));
        lines.addAll(summaries);
        Stream.of("promises", "preferences", "documents").forEach(part -> lines.addAll(told.about(part)));
        return lines;
    }
}
