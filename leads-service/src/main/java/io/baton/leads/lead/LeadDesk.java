package io.baton.leads.lead;

import io.baton.events.lead.LeadEvent;
import io.baton.kit.id.Ids;
import io.baton.kit.outbox.Outbox;
import io.baton.kit.problem.Problem;
import io.baton.kit.problem.ProblemCode;
import io.baton.leads.contact.Contact;
import io.baton.leads.contact.Contacts;
import io.baton.leads.web.Versions;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What people do with leads: each a transaction with its events. */
@ApplicationScoped
public class LeadDesk {

    private final Leads leads;
    private final Contacts contacts;
    private final Outbox outbox;
    private final Ids ids;
    private final Clock clock;

    LeadDesk(Leads leads, Contacts contacts, Outbox outbox, Ids ids, Clock clock) {
        this.leads = leads;
        this.contacts = contacts;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    Uni<LeadView> create(LeadRequest request, String by) {
        if (request.contactId() == null) {
            throw Problem.field(ProblemCode.VALIDATION_FAILED, "contactId", "is needed");
        }
        return Panache.withTransaction(
                () -> contacts.require(request.contactId()).chain(contact -> add(contact, request, by)));
    }

    /** A new lead of this contact, in the transaction that is open now. */
    public Uni<LeadView> add(Contact contact, LeadRequest request, String by) {
        if (request.status() != null && request.status() != LeadStatus.NEW) {
            throw Problem.field(ProblemCode.VALIDATION_FAILED, "status", "of a new lead is new");
        }
        String source = request.source() == null ? "manual" : request.source();
        Lead lead = new Lead(ids.next(), contact.id(), source, now());
        List<LeadEvent> events = lead.change(request, by, now());
        HistoryLine beginning =
                new HistoryLine(ids.next(), lead.id, null, lead.status, request.reason(), request.note(), by, now());
        return leads.persist(lead)
                .chain(() -> leads.persist(beginning))
                .call(() -> leads.flush())
                .call(() -> outbox.append(events))
                .map(line -> LeadView.of(lead, contact.name(), List.of(line)));
    }

    /** Refuses what could not be added. */
    public void requireGood(LeadRequest request) {
        new Lead(ids.next(), ids.next(), "check", now()).change(request, "check", now());
    }

    Uni<LeadView> change(UUID id, LeadRequest request, Integer seen, String by) {
        return Panache.withTransaction(() -> leads.lock(id)
                .invoke(lead -> Versions.require(seen, lead.version))
                .chain(lead -> change(lead, request, by)));
    }

    private Uni<LeadView> change(Lead lead, LeadRequest request, String by) {
        if (request.contactId() != null && !request.contactId().equals(lead.contactId)) {
            throw Problem.field(ProblemCode.VALIDATION_FAILED, "contactId", "stays what it was at first");
        }
        if (request.source() != null && !request.source().equals(lead.source)) {
            throw Problem.field(ProblemCode.VALIDATION_FAILED, "source", "stays what it was at first");
        }
        LeadStatus before = lead.status;
        List<LeadEvent> events = new ArrayList<>();
        if (request.status() != null) {
            events.addAll(lead.move(request.status(), request.reason(), by, now()));
        }
        events.addAll(lead.change(request, by, now()));
        Uni<?> written = before == lead.status
                ? leads.flush()
                : leads.persist(new HistoryLine(
                                ids.next(), lead.id, before, lead.status, request.reason(), request.note(), by, now()))
                        .call(() -> leads.flush());
        return written.chain(() -> events.isEmpty() ? Uni.createFrom().voidItem() : outbox.append(events))
                .chain(() -> view(lead));
    }

    /** The lead with its history. Needs an open session. */
    Uni<LeadView> view(Lead lead) {
        return leads.history(lead.id)
                .chain(history -> contacts.name(lead.contactId).map(name -> LeadView.of(lead, name, history)));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
