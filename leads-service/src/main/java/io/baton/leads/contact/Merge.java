package io.baton.leads.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One contact that went into another, as it was before. */
@Entity
@Table(name = "contact_merge")
public class Merge {

    @Id
    UUID id;

    @Column(name = "contact_id")
    UUID contactId;

    @Column(name = "merged_id")
    UUID mergedId;

    String merged;

    @Column(name = "merged_by")
    String mergedBy;

    @Column(name = "merged_at")
    Instant mergedAt;

    /** For the persistence layer. */
    protected Merge() {}

    Merge(UUID id, UUID contactId, UUID mergedId, String merged, String mergedBy, Instant mergedAt) {
        this.id = id;
        this.contactId = contactId;
        this.mergedId = mergedId;
        this.merged = merged;
        this.mergedBy = mergedBy;
        this.mergedAt = mergedAt;
    }
}
