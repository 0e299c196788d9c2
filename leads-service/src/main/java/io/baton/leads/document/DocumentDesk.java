package io.baton.leads.document;

import io.baton.events.document.DocumentEvent;
import io.baton.kit.id.Ids;
import io.baton.kit.outbox.Outbox;
import io.baton.kit.problem.Problem;
import io.baton.kit.problem.ProblemCode;
import io.baton.leads.contact.Contact;
import io.baton.leads.contact.Contacts;
import io.baton.leads.lead.Lead;
import io.baton.leads.lead.Leads;
import io.baton.leads.template.Template;
import io.baton.leads.template.Variable;
import io.baton.leads.web.Versions;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** What people do with documents: each a transaction with its events. */
@ApplicationScoped
class DocumentDesk {

    private static final String CREDIT_NOTE = "CRN";

    private final Documents documents;
    private final ContractTemplateDesk templates;
    private final Contacts contacts;
    private final Leads leads;
    private final Outbox outbox;
    private final Ids ids;
    private final Clock clock;

    DocumentDesk(
            Documents documents,
            ContractTemplateDesk templates,
            Contacts contacts,
            Leads leads,
            Outbox outbox,
            Ids ids,
            Clock clock) {
        this.documents = documents;
        this.templates = templates;
        this.contacts = contacts;
        this.leads = leads;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    Uni<DocumentView> create(DocumentKind kind, DocumentRequest request, String by) {
        if (request.contactId() == null) {
            throw Problem.field(ProblemCode.VALIDATION_FAILED, "contactId", "is needed");
        }
        return Panache.withTransaction(() -> contacts.require(request.contactId())
                .call(contact -> requireLeadOf(contact.id(), request.leadId()))
                .chain(contact -> templates.written(kind, request).chain(written -> {
                    Document document = new Document(ids.next(), kind, contact.id(), by, now());
                    document.change(written, now());
                    return keep(document);
                })));
    }

    Uni<DocumentView> change(DocumentKind kind, UUID id, DocumentRequest request, Integer seen) {
        return Panache.withTransaction(() -> documents
                .lock(kind, id)
                .invoke(document -> Versions.require(seen, document.version))
                .invoke(document -> {
                    if (request.contactId() != null && !request.contactId().equals(document.contactId)) {
                        throw Problem.field(ProblemCode.VALIDATION_FAILED, "contactId", "stays what it was at first");
                    }
                })
                .call(document -> requireLeadOf(document.contactId, request.leadId()))
                .chain(document -> templates.written(kind, request).chain(written -> {
                    document.change(written, now());
                    return keep(document);
                })));
    }

    private Uni<Void> requireLeadOf(UUID contactId, UUID leadId) {
        return leadId == null
                ? Uni.createFrom().voidItem()
                : leads.require(leadId)
                        .invoke(lead -> {
                            if (!lead.contactId().equals(contactId)) {
                                throw Problem.field(
                                        ProblemCode.VALIDATION_FAILED, "leadId", "is another contact's lead");
                            }
                        })
                        .replaceWithVoid();
    }

    Uni<DocumentView> issue(DocumentKind kind, UUID id) {
        return Panache.withTransaction(
                () -> documents.lock(kind, id).invoke(Document::requireIssuable).chain(document -> contacts.require(
                                document.contactId)
                        .chain(contact -> valuesOfLead(document).chain(ofLead -> documents
                                .nextNumber(kind.prefix(), year())
                                .chain(number -> {
                                    String body =
                                            document.body == null ? null : render(document, contact, ofLead, number);
                                    return keep(document, document.issue(number, contact, body, now()));
                                })))));
    }

    /** A document without a lead says of it at least what it is about itself. */
    private Uni<Map<Variable, String>> valuesOfLead(Document document) {
        return document.leadId == null
                ? Uni.createFrom().item(Map.of(Variable.LEAD_TITLE, document.title))
                : leads.require(document.leadId).map(Lead::values);
    }

    private String render(Document document, Contact contact, Map<Variable, String> ofLead, String number) {
        Map<Variable, String> values = contact.values();
        values.putAll(ofLead);
        values.put(Variable.AGENT_NAME, document.createdBy);
        values.put(Variable.DOCUMENT_NUMBER, number);
        values.put(Variable.DOCUMENT_TOTAL, document.totals().total().toPlainString() + " " + document.currency);
        values.put(Variable.TODAY, LocalDate.ofInstant(now(), ZoneOffset.UTC).toString());
        return Template.parse("body", document.body).render(values).text();
    }

    Uni<DocumentView> accept(DocumentKind kind, UUID id) {
        return act(kind, id, document -> document.accept(now()));
    }

    Uni<DocumentView> pay(DocumentKind kind, UUID id) {
        return act(kind, id, document -> document.pay(now()));
    }

    private Uni<DocumentView> act(DocumentKind kind, UUID id, Function<Document, List<DocumentEvent>> action) {
        return Panache.withTransaction(
                () -> documents.lock(kind, id).chain(document -> keep(document, action.apply(document))));
    }

    Uni<DocumentView> cancel(DocumentKind kind, UUID id, String reason) {
        return Panache.withTransaction(
                () -> documents.lock(kind, id).invoke(Document::requireVoidable).chain(document -> {
                    Uni<String> credit = document.needsCredit()
                            ? documents.nextNumber(CREDIT_NOTE, year())
                            : Uni.createFrom().nullItem();
                    return credit.chain(number -> keep(document, document.cancel(number, reason, now())));
                }));
    }

    Uni<DocumentView> convert(DocumentKind kind, UUID id, DocumentKind to, String by) {
        return Panache.withTransaction(
                () -> documents.lock(kind, id).chain(document -> keep(document.convert(ids.next(), to, by, now()))));
    }

    private Uni<DocumentView> keep(Document document) {
        return documents.persistAndFlush(document).chain(this::view);
    }

    private Uni<DocumentView> keep(Document document, List<DocumentEvent> events) {
        return documents.flush().chain(() -> outbox.append(events)).chain(() -> view(document));
    }

    private Uni<DocumentView> view(Document document) {
        return contacts.name(document.contactId).map(name -> DocumentView.of(document, name));
    }

    private int year() {
        return clock.instant().atOffset(ZoneOffset.UTC).getYear();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
