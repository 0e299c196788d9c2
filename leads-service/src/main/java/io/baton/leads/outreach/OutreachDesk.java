package io.baton.leads.outreach;

import io.baton.kit.id.Ids;
import io.baton.kit.outbox.Causation;
import io.baton.kit.outbox.Outbox;
import io.baton.kit.problem.Problem;
import io.baton.kit.problem.ProblemCode;
import io.baton.leads.contact.Contact;
import io.baton.leads.contact.Contacts;
import io.baton.leads.lead.Leads;
import io.baton.leads.script.ScriptTexts;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Asks the phone side for calls and messages, when they are allowed. */
@ApplicationScoped
class OutreachDesk {

    private final LeadRequests requests;
    private final Leads leads;
    private final Contacts contacts;
    private final Permission permission;
    private final ScriptTexts texts;
    private final OutreachSettings settings;
    private final Outbox outbox;
    private final Ids ids;
    private final Clock clock;

    OutreachDesk(
            LeadRequests requests,
            Leads leads,
            Contacts contacts,
            Permission permission,
            ScriptTexts texts,
            OutreachSettings settings,
            Outbox outbox,
            Ids ids,
            Clock clock) {
        this.requests = requests;
        this.leads = leads;
        this.contacts = contacts;
        this.permission = permission;
        this.texts = texts;
        this.settings = settings;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    Uni<RequestView> call(UUID leadId, String purpose, String by) {
        return Panache.withTransaction(
                () -> open(leadId, Request.CALL, purpose, by).chain(request -> ask(request, null, null)));
    }

    Uni<RequestView> sms(UUID leadId, OutreachResource.SmsRequest wanted, String by) {
        return Panache.withTransaction(() -> open(leadId, Request.SMS, wanted.purpose(), by)
                .chain(request -> text(leadId, wanted, by).chain(text -> ask(request, text, wanted.scriptId()))));
    }

    private Uni<String> text(UUID leadId, OutreachResource.SmsRequest wanted, String by) {
        if ((wanted.text() == null) == (wanted.scriptId() == null)) {
            throw Problem.field(ProblemCode.VALIDATION_FAILED, "text", "is needed, or a scriptId in its place");
        }
        return (wanted.text() == null
                        ? texts.published(wanted.scriptId(), leadId, by)
                        : texts.render(wanted.text(), leadId, by))
                .map(rendered -> {
                    if (rendered.text().isBlank() || rendered.text().length() > OutreachResource.LONGEST_TEXT) {
                        throw Problem.field(
                                ProblemCode.VALIDATION_FAILED,
                                "text",
                                "must have between 1 and " + OutreachResource.LONGEST_TEXT + " characters");
                    }
                    return rendered.text();
                });
    }

    /** A request that is allowed; the contact stays locked, so that attempts are counted one after another. */
    private Uni<Request> open(UUID leadId, String channel, String purpose, String by) {
        String why = purpose == null ? "marketing" : purpose;
        return leads.lock(leadId).chain(lead -> contacts.lock(lead.contactId())
                .call(contact -> permission.require(contact, channel, why, now()))
                .map(Contact::phone)
                .map(phone -> new Request(ids.next(), lead, channel, why, phone.orElseThrow(), by, now())));
    }

    private Uni<RequestView> ask(Request request, String text, UUID scriptId) {
        var events = request.ask(text, scriptId, now().plus(settings.patience()));
        return requests.keep(request)
                .call(() -> outbox.append(events, new Causation(request.id.toString(), null)))
                .map(RequestView::of);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
