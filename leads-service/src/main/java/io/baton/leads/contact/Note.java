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

    boolean generated;

    @Column(name = "edited_by")
    String editedBy;

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

    /** It was made by a service out of what was said. */
    Note generated() {
        generated = true;
        return this;
    }

    /** Somebody says it in other words. */
    void edit(String words, String by) {
        text = words;
        editedBy = by;
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
