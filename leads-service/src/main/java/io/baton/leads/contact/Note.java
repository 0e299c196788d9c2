package io.baton.leads.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What somebody wrote down about a contact. */
@Entity
@Table(name = "contact_note")
public class Note {

    @Id
    UUID id;

    @Column(name = "contact_id")
    UUID contactId;

    String author;

    String text;

    boolean pinned;

    @Column(name = "created_at")
    Instant createdAt;

    /** For the persistence layer. */
    protected Note() {}

    Note(UUID id, UUID contactId, String author, String text, boolean pinned, Instant createdAt) {
        this.id = id;
        this.contactId = contactId;
        this.author = author;
        this.text = text;
        this.pinned = pinned;
        this.createdAt = createdAt;
    }

    /** When it was written. */
    public Instant createdAt() {
        return createdAt;
    }

    /** The id. */
    public UUID id() {
        return id;
    }
}
