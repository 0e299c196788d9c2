package io.baton.leads.communication;

import io.baton.events.contact.ContactCallLinked;
import io.baton.kit.outbox.Outbox;
import io.baton.kit.paging.Cursor;
import io.baton.kit.paging.Page;
import io.baton.leads.contact.Contacts;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What stands on which timeline, in the session that is open now. */
@ApplicationScoped
class Timelines {

    static final String KINDS = "call|transfer|message|note|document|consultation|consent|lead|music";

    private final Communications communications;
    private final Contacts contacts;
    private final Outbox outbox;

    Timelines(Communications communications, Contacts contacts, Outbox outbox) {
        this.communications = communications;
        this.contacts = contacts;
        this.outbox = outbox;
    }

    /** A person says with whom a call is. */
    Uni<Void> link(UUID callId, UUID contactId, String by) {
        return contacts.require(contactId).chain(contact -> communications
                .link(callId, contact.id())
                .chain(fresh -> fresh
                        ? outbox.append(List.of(new ContactCallLinked(contact.id(), callId, by)))
                        : Uni.createFrom().voidItem()));
    }

    Uni<Page<CommunicationView>> page(UUID contactId, String kind, Optional<Cursor> after, int limit) {
        return contacts.require(contactId)
                .chain(contact -> communications.page(contact.id(), kind, after, limit))
                .map(lines -> Page.of(lines, limit, line -> new Cursor(line.at(), line.id()), CommunicationView::of));
    }
}
