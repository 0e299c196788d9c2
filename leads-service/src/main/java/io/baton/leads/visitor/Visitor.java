package io.baton.leads.visitor;

import io.baton.kit.problem.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Somebody on the website who has said who they are; nobody has checked it. */
@Entity
@Table(name = "visitor")
class Visitor {

    /** So many of a kind one visitor may ask for. */
    static final int MOST = 5;

    private static final Duration ANOTHER_DAY = Duration.ofDays(1);

    @Id
    UUID id;

    @Column(name = "contact_id")
    UUID contactId;

    @Column(name = "contact_version")
    int contactVersion;

    int consultations;

    int quotes;

    @Column(name = "created_at")
    Instant createdAt;

    /** For the persistence layer. */
    protected Visitor() {}

    Visitor(UUID id, UUID contactId, int contactVersion, Instant now) {
        this.id = id;
        this.contactId = contactId;
        this.contactVersion = contactVersion;
        this.createdAt = now;
    }

    /** Whether the contact is still what the visitor made it, and nobody else has had a hand in it. */
    boolean isTheirs(UUID contact, int version) {
        return contactId.equals(contact) && contactVersion == version;
    }

    /** One more consultation. */
    void consults() {
        if (consultations >= MOST) {
            throw enough();
        }
        consultations++;
    }

    /** One more quote. */
    void asksForQuote() {
        if (quotes >= MOST) {
            throw enough();
        }
        quotes++;
    }

    private static Problem enough() {
        return Problem.rateLimited("A visitor may ask for " + MOST + " of these; somebody will call.", ANOTHER_DAY);
    }
}
