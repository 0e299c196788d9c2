package io.baton.conversation.suggestion;

import io.baton.conversation.conversation.Contacts;
import io.baton.conversation.conversation.Conversation;
import io.baton.conversation.conversation.ConversationDesk;
import io.baton.conversation.conversation.Conversations;
import io.baton.conversation.suggestion.LeadsContactsApi.Known;
import io.baton.conversation.suggestion.LeadsContactsApi.Match;
import io.baton.conversation.suggestion.Suggestions.Decision;
import io.baton.kit.problem.Problem;
import io.baton.kit.problem.ProblemCode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What becomes of what leads-service answers, and of what people say to it, in the transaction that is open now. */
@ApplicationScoped
class SuggestionDesk {

    private final Suggestions suggestions;
    private final Conversations conversations;
    private final ConversationDesk desk;
    private final Contacts contacts;
    private final Clock clock;

    SuggestionDesk(
            Suggestions suggestions,
            Conversations conversations,
            ConversationDesk desk,
            Contacts contacts,
            Clock clock) {
        this.suggestions = suggestions;
        this.conversations = conversations;
        this.desk = desk;
        this.contacts = contacts;
        this.clock = clock;
    }

    /**
     * Links the conversation to whose number it is held with, when that is verified and no person said otherwise. What somebody
     * only says, and who only claims a number, is suggested.
     */
    Uni<Void> answered(Lookup lookup, Match match) {
        if (lookup.said() || match.contact() == null) {
            return suggest(lookup, match);
        }
        UUID contact = match.contact().id();
        return suggestions
                .isRejected(lookup.conversationId(), contact)
                .chain(rejected ->
                        rejected ? Uni.createFrom().voidItem() : desk.verified(lookup.conversationId(), contact));
    }

    private Uni<Void> suggest(Lookup lookup, Match match) {
        // In a fixed order, so that two who suggest the same people do not wait for each other.
        List<UUID> people = Stream.concat(Stream.ofNullable(match.contact()), match.candidates().stream())
                .map(Known::id)
                .distinct()
                .limit(Suggestions.MOST)
                .sorted()
                .toList();
        Uni<Void> done = Uni.createFrom().voidItem();
        for (UUID person : people) {
            done = done.chain(() -> contacts.locked(person))
                    .chain(known -> known.isEmpty()
                            ? Uni.createFrom().voidItem()
                            : suggestions.add(lookup.conversationId(), known.get(), lookup.reason(), clock.instant()));
        }
        return done;
    }

    /** With whom a conversation may be; nobody once it is known. */
    Uni<List<SuggestionView>> open(UUID id) {
        return conversations
                .require(id)
                .chain(conversation -> conversation.contactId() == null
                        ? suggestions.open(conversation.id())
                        : Uni.createFrom().item(List.of()));
    }

    /** A person says that it is them. */
    Uni<Conversation> accept(UUID id, UUID contact, String by) {
        // Whoever erases somebody takes their lock before the rows: so do we.
        return desk.link(id, contact, null, by)
                .call(conversation -> decide(conversation, contact, Decision.ACCEPTED, by));
    }

    /** A person says that it is not them. */
    Uni<Conversation> reject(UUID id, UUID contact, String by) {
        return conversations
                .requireLocked(id)
                .call(conversation -> decide(conversation, contact, Decision.REJECTED, by));
    }

    private Uni<Void> decide(Conversation conversation, UUID contact, Decision decision, String by) {
        return suggestions
                .decide(conversation.id(), contact, decision, by, clock.instant())
                .invoke(suggested -> {
                    if (!suggested) {
                        throw Problem.of(ProblemCode.NOT_FOUND, "Nobody suggested that contact.");
                    }
                })
                .replaceWithVoid();
    }
}
