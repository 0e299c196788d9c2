package io.baton.conversation.conversation;

import io.baton.kit.outbox.Outbox;
import io.baton.kit.sql.Sql;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Which visitor of the website says to be which contact. It is a claim: what they said with the assistant is linked to the contact only
 * once the contact is verified; but whoever is erased is erased there, too.
 */
@ApplicationScoped
public class VisitorContacts {

    private static final String CLAIMED = """
            INSERT INTO visitor_contact (visitor_id, contact_id, claimed_at) VALUES (:visitor, :contact, :at)
            ON CONFLICT (visitor_id) DO UPDATE SET contact_id = excluded.contact_id""";

    private static final String OF_CONTACT = """
            SELECT c.id FROM conversation c JOIN visitor_contact v ON c.session_id = CAST(v.visitor_id AS text)
            WHERE v.contact_id = :contact AND c.contact_id IS NULL AND c.merged_into IS NULL AND c.erased_at IS NULL
            ORDER BY c.id""";

    private final Conversations conversations;
    private final Contacts contacts;
    private final Outbox outbox;
    private final Clock clock;

    VisitorContacts(Conversations conversations, Contacts contacts, Outbox outbox, Clock clock) {
        this.conversations = conversations;
        this.contacts = contacts;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** A visitor says to be this contact; in a transaction of its own. */
    public Uni<Void> claimed(UUID visitor, UUID contact) {
        return Panache.withTransaction(() ->
                        Sql.run(CLAIMED, Map.of("visitor", visitor, "contact", contact, "at", Sql.at(clock.instant()))))
                .replaceWithVoid();
    }

    /** A contact was verified: what its visitors said was said with it. In the transaction that is open now. */
    public Uni<Void> verified(UUID contact) {
        return contacts.locked(contact)
                .chain(known -> known.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : Sql.rows(OF_CONTACT, UUID.class, Map.of("contact", contact))
                                .chain(ids -> link(ids, known.get())));
    }

    private Uni<Void> link(List<UUID> ids, UUID contact) {
        return Multi.createFrom()
                .iterable(ids)
                .onItem()
                .transformToUniAndConcatenate(id -> conversations
                        .requireLocked(id)
                        .chain(conversation -> outbox.append(conversation.link(contact, null, null, clock.instant()))))
                .collect()
                .last()
                .replaceWithVoid();
    }
}
