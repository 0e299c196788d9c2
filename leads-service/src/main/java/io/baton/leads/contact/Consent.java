package io.baton.leads.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One line of the ledger: consent granted or withdrawn. Lines are never changed. */
@Entity
@Table(name = "consent")
public class Consent {

    /** The state of a consent that was given. */
    public static final String GRANTED = "granted";

    @Id
    UUID id;

    @Column(name = "contact_id")
    UUID contactId;

    String channel;

    String purpose;

    String state;

    @Column(name = "wording_version")
    String wordingVersion;

    String evidence;

    @Column(name = "recorded_by")
    String recordedBy;

    @Column(name = "recorded_at")
    Instant recordedAt;

    /** For the persistence layer. */
    protected Consent() {}

    Consent(UUID id, UUID contactId, ConsentRequest request, String recordedBy, Instant now) {
        this.id = id;
        this.contactId = contactId;
        this.channel = request.channel();
        this.purpose = request.purpose();
        this.state = request.state();
        this.wordingVersion = request.wordingVersion();
        this.evidence = request.evidence();
        this.recordedBy = recordedBy;
        this.recordedAt = now;
    }
}
