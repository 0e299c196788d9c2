package io.baton.leads.contact;

import io.baton.events.consent.ConsentChanged;
import io.baton.kit.id.Ids;
import io.baton.kit.json.Json;
import io.baton.kit.outbox.Outbox;
import io.baton.kit.problem.Problem;
import io.baton.kit.problem.ProblemCode;
import io.baton.leads.web.Versions;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What people do with contacts: each a transaction with its events. */
@ApplicationScoped
public class ContactDesk {

    private final Contacts contacts;
    private final Notes notes;
    private final Consents consents;
    private final Merges merges;
    private final Traces traces;
    private final Outbox outbox;
    private final Ids ids;
    private final Clock clock;

    ContactDesk(
            Contacts contacts,
            Notes notes,
            Consents consents,
            Merges merges,
            Traces traces,
            Outbox outbox,
            Ids ids,
            Clock clock) {
        this.contacts = contacts;
        this.notes = notes;
        this.consents = consents;
        this.merges = merges;
        this.traces = traces;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    Uni<Contact> create(ContactRequest request) {
        return Panache.withTransaction(() -> add(request));
    }

    /** A new contact, in the transaction that is open now. */
    public Uni<Contact> add(ContactRequest request) {
        String source = request.source() == null ? "manual" : request.source();
        Contact contact = new Contact(ids.next(), source, now());
        return Uni.createFrom().item(() -> contact.change(request, now())).chain(events -> contacts.keep(contact)
                .call(() -> outbox.append(events)));
    }

    /** Refuses what could not be added. */
    public void requireGood(ContactRequest request) {
        new Contact(ids.next(), "check", now()).change(request, now());
    }

    /** Changes what the request names, of the version that was seen. */
    public Uni<Contact> change(UUID id, ContactRequest request, Integer seen) {
        return Panache.withTransaction(() -> contacts.lock(id)
                .invoke(contact -> Versions.require(seen, contact.version))
                .chain(contact -> {
                    if (request.source() != null && !request.source().equals(contact.source)) {
                        throw Problem.field(ProblemCode.VALIDATION_FAILED, "source", "stays what it was at first");
                    }
                    var events = contact.change(request, now());
                    return contacts.keep(contact).call(() -> outbox.append(events));
                }));
    }

    Uni<Note> note(UUID id, String author, String text, boolean pinned) {
        return Panache.withTransaction(() -> contacts.require(id)
                .chain(contact ->
                        notes.persistAndFlush(new Note(ids.next(), contact.id, author, text, pinned, now()))));
    }

    /** Writes a note down that a service made out of what was said. */
    public Uni<Note> generatedNote(UUID id, String author, String text) {
        return Panache.withTransaction(() -> contacts.require(id)
                .chain(contact -> notes.persistAndFlush(
                        new Note(ids.next(), contact.id, author, text, false, now()).generated())));
    }

    Uni<Note> changeNote(UUID id, UUID noteId, String text, Boolean pinned, String by) {
        return Panache.withTransaction(() -> contacts.require(id)
                .chain(contact -> notes.find("id = ?1 and contactId = ?2", noteId, contact.id)
                        .<Note>firstResult())
                .onItem()
                .ifNull()
                .failWith(() -> Problem.of(ProblemCode.NOT_FOUND, "The contact has no such note."))
                .invoke(note -> {
                    note.pinned = pinned == null ? note.pinned : pinned;
                    if (text != null && !text.equals(note.text)) {
                        note.edit(text, by);
                    }
                }));
    }

    Uni<Consent> record(UUID id, ConsentRequest request, String by) {
        return Panache.withTransaction(() -> contacts.lock(id).chain(contact -> {
            Consent consent = new Consent(ids.next(), contact.id, request, by, now());
            return consents.persistAndFlush(consent)
                    .call(() -> outbox.append(List.of(new ConsentChanged(
                            contact.id,
                            request.channel(),
                            request.purpose(),
                            request.state(),
                            request.wordingVersion(),
                            by))));
        }));
    }

    /** Two contacts become one; both ids name it from now on. */
    Uni<Contact> merge(UUID id, UUID otherId, String by) {
        return Panache.withTransaction(() -> lockInOrder(id, otherId)
                .chain(() -> contacts.require(id))
                .chain(contact -> contacts.require(otherId).chain(other -> join(contact, other, by))));
    }

    /** Whoever merges the same two the other way round must not wait for us while we wait for them. */
    private Uni<Contact> lockInOrder(UUID id, UUID otherId) {
        List<UUID> ordered = Stream.of(id, otherId).sorted().toList();
        return contacts.lock(ordered.getFirst()).chain(() -> contacts.lock(ordered.getLast()));
    }

    private Uni<Contact> join(Contact contact, Contact other, String by) {
        String before = Json.write(ContactView.of(other));
        var events = contact.takeIn(other, now());
        return contacts.keep(other)
                .chain(() -> traces.move(other.id, contact.id))
                .chain(() -> merges.persist(new Merge(ids.next(), contact.id, other.id, before, by, now())))
                .chain(() -> contacts.keep(contact))
                .call(() -> outbox.append(events));
    }

    Uni<ErasureReceipt> erase(UUID id, String by) {
        return Panache.withTransaction(() -> traces.receipt(id)
                .chain(receipt -> receipt.isPresent()
                        ? Uni.createFrom().item(receipt.get())
                        : contacts.lock(id).chain(contact -> traces.erase(contact, by, now()))));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
