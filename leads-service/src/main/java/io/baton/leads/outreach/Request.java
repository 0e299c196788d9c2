package io.baton.leads.outreach;

import io.baton.events.lead.LeadCallRequested;
import io.baton.events.lead.LeadEvent;
import io.baton.events.lead.LeadRequestAnswered;
import io.baton.events.lead.LeadRequestFailed;
import io.baton.events.lead.LeadSmsRequested;
import io.baton.leads.contact.PhoneNumber;
import io.baton.leads.lead.Lead;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A call or a message that somebody asked for: waits until the phone side answers, and fails when it does not in time. */
@Entity
@Table(name = "lead_request")
public class Request {

    static final String CALL = "call";
    static final String SMS = "sms";
    static final String WAITING = "waiting";
    static final String ANSWERED = "answered";
    static final String FAILED = "failed";

    @Id
    UUID id;

    @Column(name = "lead_id")
    UUID leadId;

    @Column(name = "contact_id")
    UUID contactId;

    String channel;

    String purpose;

    String phone;

    String text;

    @Column(name = "script_id")
    UUID scriptId;

    String state;

    String reason;

    @Column(name = "call_id")
    UUID callId;

    @Column(name = "requested_by")
    String requestedBy;

    @Column(name = "requested_at")
    Instant requestedAt;

    @Column(name = "expires_at")
    Instant expiresAt;

    @Column(name = "settled_at")
    Instant settledAt;

    /** For the persistence layer. */
    protected Request() {}

    Request(UUID id, Lead lead, String channel, String purpose, PhoneNumber phone, String by, Instant now) {
        this.id = id;
        this.leadId = lead.id();
        this.contactId = lead.contactId();
        this.channel = channel;
        this.purpose = purpose;
        this.phone = phone.e164();
        this.state = WAITING;
        this.requestedBy = by;
        this.requestedAt = now;
    }

    /** Asks the phone side. */
    List<LeadEvent> ask(String withText, UUID fromScript, Instant until) {
        text = withText;
        scriptId = fromScript;
        expiresAt = until;
        String masked = new PhoneNumber(phone).masked();
        return List.of(
                channel.equals(CALL)
                        ? new LeadCallRequested(leadId, contactId, id, masked, requestedBy, until)
                        : new LeadSmsRequested(leadId, contactId, id, masked, fromScript, requestedBy, until));
    }

    /** The phone side did it. Nothing when it was settled before. */
    List<LeadEvent> answered(UUID byCall, Instant now) {
        if (!state.equals(WAITING)) {
            return List.of();
        }
        state = ANSWERED;
        callId = byCall;
        settledAt = now;
        return List.of(new LeadRequestAnswered(leadId, contactId, id, channel, callId));
    }

    /** It came to nothing. Nothing when it was settled before. */
    List<LeadEvent> failed(String why, Instant now) {
        if (!state.equals(WAITING)) {
            return List.of();
        }
        state = FAILED;
        reason = why;
        settledAt = now;
        return List.of(new LeadRequestFailed(leadId, contactId, id, channel, why));
    }
}
