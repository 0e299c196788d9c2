package io.baton.leads.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** The receipt of an erasure: how much of what, about whom nothing is known any more. */
@Entity
@Table(name = "erasure")
public class Erasure {

    @Id
    @Column(name = "contact_id")
    UUID contactId;

    @Convert(converter = CountsColumn.class)
    Map<String, Integer> counts;

    @Column(name = "erased_by")
    String erasedBy;

    @Column(name = "erased_at")
    Instant erasedAt;

    /** For the persistence layer. */
    protected Erasure() {}

    Erasure(UUID contactId, Map<String, Integer> counts, String erasedBy, Instant erasedAt) {
        this.contactId = contactId;
        this.counts = counts;
        this.erasedBy = erasedBy;
        this.erasedAt = erasedAt;
    }
}
