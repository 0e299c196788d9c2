package io.baton.leads.communication;

import io.baton.kit.paging.Cursor;
import io.baton.kit.paging.Page;
import io.baton.leads.contact.Contacts;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Reads timelines, in the session that is open now. */
@ApplicationScoped
class Timelines {

    static final String KINDS = "call|transfer|message|note|document|consultation|consent|lead|music";

    private final Communications communications;
    private final Contacts contacts;

    Timelines(Communications communications, Contacts contacts) {
        this.communications = communications;
        this.contacts = contacts;
    }

    Uni<Page<CommunicationView>> page(UUID contactId, String kind, Optional<Cursor> after, int limit) {
        return contacts.require(contactId)
                .chain(contact -> communications.page(contact.id(), kind, after, limit))
                .map(lines -> Page.of(lines, limit, line -> new Cursor(line.at(), line.id()), CommunicationView::of));
    }
}
