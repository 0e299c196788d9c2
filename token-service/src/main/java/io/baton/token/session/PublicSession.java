package io.baton.token.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** A session of somebody who has not signed in: one identity in one room, for a limited time. */
@Entity
@Table(name = "public_session")
public class PublicSession {

    @Id
    private UUID id;

    private String digest;

    @Column(name = "call_id")
    private UUID callId;

    private String room;
    private String identity;
    private String address;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    /** For Hibernate. */
    protected PublicSession() {}

    static PublicSession begin(
            UUID id,
            String digest,
            UUID callId,
            String room,
            String identity,
            String address,
            Instant now,
            Instant expiresAt) {
        PublicSession session = new PublicSession();
        session.id = id;
        session.digest = digest;
        session.callId = callId;
        session.room = room;
        session.identity = identity;
        session.address = address;
        session.createdAt = now;
        session.expiresAt = expiresAt;
        return session;
    }

    void end(Instant now) {
        endedAt = now;
    }

    boolean isOver(Instant now) {
        return endedAt != null || !expiresAt.isAfter(now);
    }

    UUID id() {
        return id;
    }

    UUID callId() {
        return callId;
    }

    String room() {
        return room;
    }

    String identity() {
        return identity;
    }

    String digest() {
        return digest;
    }

    String address() {
        return address;
    }

    Instant createdAt() {
        return createdAt;
    }

    /** As other services know it. */
    SessionDesk.Recognised recognised(Duration remembered) {
        return new SessionDesk.Recognised(id, callId, room, identity, createdAt.plus(remembered));
    }

    /** Whom the identity belongs to. */
    String subject() {
        return "session:" + id;
    }
}
