package io.baton.conversation.conversation;

import io.baton.events.DomainEvent;
import io.baton.events.conversation.ConversationClosed;
import io.baton.events.conversation.ConversationLinked;
import io.baton.events.conversation.ConversationStarted;
import io.baton.events.conversation.ConversationUnlinked;
import io.baton.kit.problem.Problem;
import io.baton.kit.problem.ProblemCode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One thread with one person. A change returns the facts it caused, or throws. */
@Entity
@Table(name = "conversation")
public class Conversation {

    /** Whether more may be said in it. */
    public enum Status {
        OPEN,
        CLOSED
    }

    @Id
    UUID id;

    @Enumerated(EnumType.STRING)
    ConversationType type;

    @Enumerated(EnumType.STRING)
    Status status;

    @Column(name = "contact_id")
    UUID contactId;

    @Column(name = "contact_verified")
    boolean contactVerified;

    @Column(name = "lead_id")
    UUID leadId;

    @Column(name = "phone_number")
    String phoneNumber;

    String room;

    @Column(name = "call_id")
    UUID callId;

    @Column(name = "session_id")
    String sessionId;

    String owner;

    String summary;

    @Column(name = "summary_by")
    String summaryBy;

    @Column(name = "summary_at")
    Instant summaryAt;

    String analysis;

    @Column(name = "merged_into")
    UUID mergedInto;

    @Column(name = "close_reason")
    String closeReason;

    int version;

    @Column(name = "started_at")
    Instant startedAt;

    @Column(name = "updated_at")
    Instant updatedAt;

    @Column(name = "closed_at")
    Instant closedAt;

    @Column(name = "erased_at")
    Instant erasedAt;

    /** For the persistence layer. */
    protected Conversation() {}

    /** A conversation that begins now, or began a while ago. */
    public Conversation(UUID id, ConversationType type, Instant startedAt) {
        this.id = id;
        this.type = type;
        this.status = Status.OPEN;
        this.version = 1;
        this.startedAt = startedAt;
        this.updatedAt = startedAt;
    }

    /** It is a call's. */
    public Conversation ofCall(UUID call, String homeRoom) {
        this.callId = call;
        this.room = homeRoom;
        return this;
    }

    /** It is that of a website visitor's session. */
    public Conversation ofSession(String session) {
        this.sessionId = session;
        return this;
    }

    /** It is between a person and the assistant. */
    public Conversation ofOwner(String username) {
        this.owner = username;
        return this;
    }

    /** That it began. */
    public List<DomainEvent> started() {
        return List.of(new ConversationStarted(id, version, type.wire(), callId, contactId));
    }

    /** It is certain with whom it is; nothing happens when that was known. */
    public List<DomainEvent> link(UUID contact, UUID lead, String by, Instant now) {
        boolean same = contact.equals(contactId);
        contactVerified = by == null || (same && contactVerified);
        if (same && (lead == null || lead.equals(leadId))) {
            return List.of();
        }
        contactId = contact;
        // The lead was one of whom it was with before.
        leadId = same && lead == null ? leadId : lead;
        touch(now);
        return List.of(new ConversationLinked(id, version, contact, leadId, by == null ? "verified" : "person", by));
    }

    /** It is with nobody known any more. */
    public List<DomainEvent> unlink(String by, Instant now) {
        if (contactId == null) {
            return List.of();
        }
        UUID before = contactId;
        contactId = null;
        contactVerified = false;
        leadId = null;
        touch(now);
        return List.of(new ConversationUnlinked(id, version, before, by));
    }

    /** What it came to, in the words of this person. */
    void summarise(String text, String by, Instant now) {
        summary = text;
        summaryBy = by;
        summaryAt = now;
        touch(now);
    }

    /** Nothing more is said in it; what was said before and is heard of late still finds its place. */
    public List<DomainEvent> close(String reason, int messages, Instant now) {
        if (status == Status.CLOSED) {
            return List.of();
        }
        status = Status.CLOSED;
        closeReason = reason;
        closedAt = now;
        touch(now);
        return List.of(new ConversationClosed(id, version, reason, messages));
    }

    /**
     * Whether somebody may say something in it now.
     *
     * @throws Problem {@code conversation_closed} when not
     */
    public void requireOpen() {
        if (status == Status.CLOSED) {
            throw Problem.of(ProblemCode.CONVERSATION_CLOSED, "The conversation is over; begin another.");
        }
    }

    /** What was said in it came to this, unless a person says otherwise. */
    public void sumUp(String text, Instant now) {
        if (summaryBy == null) {
            summary = text;
            summaryAt = now;
            touch(now);
        }
    }

    /** It is part of another one now. */
    void goInto(Conversation other, Instant now) {
        mergedInto = other.id;
        touch(now);
    }

    /** Something in it has changed. */
    void touch(Instant now) {
        version++;
        updatedAt = now;
    }

    /** The id. */
    public UUID id() {
        return id;
    }

    /** When it began. */
    public Instant startedAt() {
        return startedAt;
    }

    /** The contact, when it is known for certain. */
    public UUID contactId() {
        return contactId;
    }

    /** The contact, when it was verified that it is with them; a person's word does not make it so. */
    public Optional<UUID> verifiedContact() {
        return contactVerified ? Optional.ofNullable(contactId) : Optional.empty();
    }

    /** The lead that it is about, when that is known. */
    public Optional<UUID> leadId() {
        return Optional.ofNullable(leadId);
    }

    /** The call, when it is one's. */
    public UUID callId() {
        return callId;
    }

    /** The call's home room; null when there is none. */
    public String room() {
        return room;
    }

    /** Over which channel it is held. */
    public ConversationType type() {
        return type;
    }

    /** Whether more may be said in it. */
    public boolean isOpen() {
        return status == Status.OPEN;
    }

    /** Whether its contact was erased, and all that was said with it. */
    boolean isErased() {
        return erasedAt != null;
    }

    /** Where it went, when it is part of another one. */
    public UUID mergedInto() {
        return mergedInto;
    }
}
