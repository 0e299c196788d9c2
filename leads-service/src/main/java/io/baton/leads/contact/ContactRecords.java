package io.baton.leads.contact;

import io.baton.kit.paging.Cursor;
import io.baton.kit.paging.Page;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads what belongs to a contact. */
@ApplicationScoped
class ContactRecords {

    private final Contacts contacts;
    private final Notes notes;
    private final Consents consents;
    private final Merges merges;
    private final Traces traces;
    private final Clock clock;

    ContactRecords(Contacts contacts, Notes notes, Consents consents, Merges merges, Traces traces, Clock clock) {
        this.contacts = contacts;
        this.notes = notes;
        this.consents = consents;
        this.merges = merges;
        this.traces = traces;
        this.clock = clock;
    }

    Uni<Page<NoteView>> notes(UUID id, Optional<Cursor> after, int limit) {
        return Panache.withSession(() -> contacts.require(id).chain(contact -> notes.page(contact.id, after, limit)))
                .map(rows -> Page.of(rows, limit, row -> new Cursor(row.createdAt, row.id), NoteView::of));
    }

    Uni<List<ConsentView>> ledger(UUID id) {
        return Panache.withSession(() -> contacts.require(id).chain(contact -> consents.ledger(contact.id)))
                .map(ledger -> ledger.stream().map(ConsentView::of).toList());
    }

    Uni<List<MergeView>> merges(UUID id) {
        return Panache.withSession(() -> contacts.require(id).chain(contact -> merges.into(contact.id)))
                .map(found -> found.stream().map(MergeView::of).toList());
    }

    Uni<ContactExport> export(UUID id) {
        return Panache.withSession(() -> contacts.require(id).chain(contact -> traces.export(contact.id)
                .map(parts -> new ContactExport(clock.instant(), ContactView.of(contact), parts))));
    }
}
