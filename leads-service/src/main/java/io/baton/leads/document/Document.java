package io.baton.leads.document;

import io.baton.events.document.DocumentAccepted;
import io.baton.events.document.DocumentCredited;
import io.baton.events.document.DocumentEvent;
import io.baton.events.document.DocumentIssued;
import io.baton.events.document.DocumentPaid;
import io.baton.events.document.DocumentVoided;
import io.baton.kit.json.Json;
import io.baton.kit.problem.Problem;
import io.baton.kit.problem.ProblemCode;
import io.baton.leads.contact.Contact;
import io.baton.leads.template.Template;
import io.baton.leads.web.Clearable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A quote, an invoice or a contract. A draft may change; once issued it has a number and stays as it is. */
@Entity
@Table(name = "document")
public class Document {

    static final String DRAFT = "draft";
    static final String ISSUED = "issued";
    static final String ACCEPTED = "accepted";
    static final String PAID = "paid";
    static final String VOIDED = "voided";

    private static final BigDecimal MOST = new BigDecimal("999999999999");

    @Id
    UUID id;

    @Enumerated(EnumType.STRING)
    DocumentKind kind;

    @Column(name = "contact_id")
    UUID contactId;

    @Column(name = "lead_id")
    UUID leadId;

    @Column(name = "converted_from")
    UUID convertedFrom;

    String state;

    String number;

    @Column(name = "credit_number")
    String creditNumber;

    String title;

    String currency;

    @Convert(converter = LinesColumn.class)
    List<Line> lines;

    String body;

    @Column(name = "due_on")
    LocalDate dueOn;

    String recipient;

    String reason;

    int version;

    @Column(name = "created_by")
    String createdBy;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "updated_at")
    Instant updatedAt;

    @Column(name = "issued_at")
    Instant issuedAt;

    @Column(name = "settled_at")
    Instant settledAt;

    /** For the persistence layer. */
    protected Document() {}

    Document(UUID id, DocumentKind kind, UUID contactId, String by, Instant now) {
        this.id = id;
        this.kind = kind;
        this.contactId = contactId;
        this.state = DRAFT;
        this.title = "";
        this.currency = "EUR";
        this.lines = List.of();
        this.createdBy = by;
        this.createdAt = now;
    }

    /** Takes over what the request says. */
    void change(DocumentRequest request, Instant now) {
        requireState("Only a draft can be changed: void it and make another.", DRAFT);
        title = request.title() == null ? title : request.title().strip();
        if (title.isEmpty()) {
            throw Problem.field(ProblemCode.VALIDATION_FAILED, "title", "must not be blank");
        }
        leadId = request.leadId() == null ? leadId : request.leadId();
        currency = request.currency() == null ? currency : request.currency();
        lines = request.lines() == null ? lines : List.copyOf(request.lines());
        body = request.body() == null ? body : request.body();
        if (body != null) {
            Template.parse("body", body);
        }
        dueOn = possible(Clearable.after(request.dueOn(), dueOn));
        if (totals().total().compareTo(MOST) > 0) {
            throw Problem.field(ProblemCode.VALIDATION_FAILED, "lines", "come to more than " + MOST);
        }
        touch(now);
    }

    private static LocalDate possible(LocalDate date) {
        if (date != null && (date.getYear() < 2000 || date.getYear() > 2200)) {
            throw Problem.field(ProblemCode.VALIDATION_FAILED, "dueOn", "must be between the years 2000 and 2200");
        }
        return date;
    }

    /** A draft of another kind with the same lines. */
    Document convert(UUID newId, DocumentKind to, String by, Instant now) {
        Set<DocumentKind> allowed =
                switch (kind) {
                    case QUOTE -> Set.of(DocumentKind.CONTRACT, DocumentKind.INVOICE);
                    case CONTRACT -> Set.of(DocumentKind.INVOICE);
                    case INVOICE -> Set.of();
                };
        if (!allowed.contains(to)) {
            throw Problem.field(
                    ProblemCode.VALIDATION_FAILED, "to", "a " + kind.wire() + " does not become a " + to.wire());
        }
        requireState("Only what is issued or accepted is converted.", ISSUED, ACCEPTED);
        Document draft = new Document(newId, to, contactId, by, now);
        draft.convertedFrom = id;
        draft.leadId = leadId;
        draft.title = title;
        draft.currency = currency;
        draft.lines = lines;
        draft.touch(now);
        return draft;
    }

    /** Refuses to issue what has nothing on it; asked before a number is taken. */
    void requireIssuable() {
        requireState("Only a draft is issued.", DRAFT);
        if (kind != DocumentKind.CONTRACT && lines.isEmpty()) {
            throw Problem.field(ProblemCode.VALIDATION_FAILED, "lines", "must not be empty when it is issued");
        }
    }

    /** Gets its number and stays as it is from now on. */
    List<DocumentEvent> issue(String newNumber, Contact contact, String rendered, Instant now) {
        number = newNumber;
        state = ISSUED;
        issuedAt = now;
        recipient = Json.write(Recipient.of(contact));
        body = rendered;
        touch(now);
        return List.of(
                new DocumentIssued(id, contactId, kind.wire(), number, version, currency, totals().totalMinor()));
    }

    /** The customer agreed. */
    List<DocumentEvent> accept(Instant now) {
        requireState("Only what is issued is accepted.", ISSUED);
        state = ACCEPTED;
        touch(now);
        return List.of(new DocumentAccepted(id, contactId, kind.wire(), number, version));
    }

    /** The money came. */
    List<DocumentEvent> pay(Instant now) {
        requireState("Only what is issued is paid.", ISSUED);
        state = PAID;
        settledAt = now;
        touch(now);
        return List.of(new DocumentPaid(id, contactId, kind.wire(), number, version));
    }

    /** Whether voiding it takes a credit note: an invoice was in the books. */
    boolean needsCredit() {
        return kind == DocumentKind.INVOICE;
    }

    void requireVoidable() {
        requireState("A draft is changed, and what is void stays void.", ISSUED, ACCEPTED, PAID);
    }

    /** Is void from now on; an invoice by a credit note with this number. */
    List<DocumentEvent> cancel(String credit, String why, Instant now) {
        state = VOIDED;
        creditNumber = credit;
        reason = why;
        settledAt = now;
        touch(now);
        DocumentVoided voided = new DocumentVoided(id, contactId, kind.wire(), number, version, why);
        return credit == null
                ? List.of(voided)
                : List.of(new DocumentCredited(id, contactId, kind.wire(), number, version, credit), voided);
    }

    private void requireState(String detail, String... states) {
        if (!Set.of(states).contains(state)) {
            throw Problem.of(ProblemCode.DOCUMENT_STATE, detail, Map.of("state", state));
        }
    }

    private void touch(Instant now) {
        version++;
        updatedAt = now;
    }

    /** What it comes to. */
    Totals totals() {
        return Totals.of(lines, money(currency));
    }

    private static Currency money(String code) {
        try {
            return Currency.getInstance(code);
        } catch (IllegalArgumentException e) {
            throw Problem.field(ProblemCode.VALIDATION_FAILED, "currency", "is no currency, for example EUR");
        }
    }
}
