package io.baton.token.call;

import io.baton.events.call.CallLegJoined;
import io.baton.events.call.CallLegLeft;
import io.baton.token.matrix.LegKind;
import io.baton.token.matrix.LegKindColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** One participant of a call in one room, from joining to leaving. */
@Entity
@Table(name = "leg")
public class Leg {

    @Id
    private UUID id;

    @Column(name = "call_id")
    private UUID callId;

    private String room;
    private String identity;

    @Convert(converter = LegKindColumn.class)
    private LegKind kind;

    private String name;

    @Column(name = "participant_sid")
    private String participantSid;

    @Column(name = "joined_at")
    private Instant joinedAt;

    @Column(name = "left_at")
    private Instant leftAt;

    @Column(name = "left_reason")
    private String leftReason;

    private boolean aside;

    /** For Hibernate. */
    protected Leg() {}

    static Leg joined(
            UUID id, UUID callId, String room, String identity, LegKind kind, String name, String sid, Instant at) {
        Leg leg = new Leg();
        leg.id = id;
        leg.callId = callId;
        leg.room = room;
        leg.identity = identity;
        leg.kind = kind;
        leg.name = name;
        leg.participantSid = sid;
        leg.joinedAt = at;
        return leg;
    }

    /** It is no part of the conversation, or is one now. */
    void stepAside(boolean isAside) {
        aside = isAside;
    }

    CallLegJoined joinedEvent(Call call) {
        return new CallLegJoined(callId, call.homeRoom(), id, identity, kind.wire(), room);
    }

    CallLegLeft leave(Call call, String reason, Instant at) {
        leftAt = at;
        leftReason = reason;
        return new CallLegLeft(callId, call.homeRoom(), id, identity, kind.wire(), room, reason);
    }

    void is(LegKind known) {
        kind = known;
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

    LegKind kind() {
        return kind;
    }

    Optional<String> name() {
        return Optional.ofNullable(name);
    }

    String participantSid() {
        return participantSid;
    }

    Instant joinedAt() {
        return joinedAt;
    }

    Optional<Instant> leftAt() {
        return Optional.ofNullable(leftAt);
    }

    Optional<String> leftReason() {
        return Optional.ofNullable(leftReason);
    }

    /** Whether it is no part of the conversation: it listens unseen, or is one of two who whisper. */
    boolean isAside() {
        return aside;
    }

    /** Whether a call lasts while this leg is in it. */
    boolean keepsCall() {
        return kind.isPerson() && !aside;
    }

    boolean isPresent() {
        return leftAt == null;
    }
}
