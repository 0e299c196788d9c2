package io.baton.transfer.transfer;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What is stored about a transfer, and what others may ask of it. The rules are in {@link Transfer}. */
@MappedSuperclass
public abstract class TransferRow {

    private static final Set<TransferState> TARGET_ENGAGED = EnumSet.of(
            TransferState.HOLDING,
            TransferState.OFFERING,
            TransferState.JOINING,
            TransferState.CONSULTING,
            TransferState.THREE_WAY,
            TransferState.COMPLETING);

    @Id
    UUID id;

    int version;

    @Enumerated(EnumType.STRING)
    TransferState state;

    @Column(name = "state_version")
    int stateVersion;

    @Column(name = "call_id")
    UUID callId;

    @Column(name = "previous_transfer_id")
    UUID previousTransferId;

    @Column(name = "home_room")
    String homeRoom;

    @Column(name = "consult_room")
    String consultRoom;

    @Column(name = "from_agent")
    String fromAgent;

    @Column(name = "requested_by")
    String requestedBy;

    @Column(name = "target_kind")
    String targetKind;

    String target;

    @Column(name = "by_token")
    boolean byToken;

    @Enumerated(EnumType.STRING)
    TransferMode mode;

    @Enumerated(EnumType.STRING)
    Direction direction;

    boolean confirmed;
    String reason;
    String notes;
    String transcript;
    String[] refused;

    @Column(name = "ring_timeout_millis")
    long ringTimeoutMillis;

    @Column(name = "matrix_version")
    long matrixVersion;

    @Column(name = "matrix_verified")
    long matrixVerified;

    String queue;
    int priority;

    @Column(name = "enqueued_at")
    Instant enqueuedAt;

    @Column(name = "queue_until")
    Instant queueUntil;

    String[] tried = {};

    /** The passing agent is gone: there is nobody to return the caller to. */
    boolean abandoned;

    @Column(name = "with_caller")
    boolean withCaller;

    @Column(name = "three_way_at")
    Instant threeWayAt;

    /** Whose offer of a queue just rang out; told in the transaction of the change, not stored. */
    @Transient
    String missed;

    @Column(name = "offer_id")
    UUID offerId;

    @Column(name = "offer_expires_at")
    Instant offerExpiresAt;

    @Column(name = "requested_at")
    Instant requestedAt;

    @Column(name = "held_at")
    Instant heldAt;

    @Column(name = "offered_at")
    Instant offeredAt;

    @Column(name = "accepted_at")
    Instant acceptedAt;

    @Column(name = "consult_started_at")
    Instant consultStartedAt;

    @Column(name = "completing_at")
    Instant completingAt;

    @Column(name = "ended_at")
    Instant endedAt;

    @Column(name = "settled_at")
    Instant settledAt;

    Instant deadline;

    @Column(name = "failure_code")
    String failureCode;

    @Column(name = "decline_reason")
    String declineReason;

    @Column(name = "cancelled_by")
    String cancelledBy;

    String briefing;

    /** Whether the target counts as busy because of it. */
    boolean engagesTarget() {
        return TARGET_ENGAGED.contains(state);
    }

    /** Whether the matrix of the present state is in force. */
    boolean enforced() {
        return matrixVerified == matrixVersion;
    }

    /** Whether this agent had the offer of it and has it no more. */
    boolean passedOver(String identity) {
        return List.of(tried).contains(identity);
    }

    /** The target as a name: the agent, or the queue while there is none. */
    String targetName() {
        return target == null ? queue : target;
    }

    /** The id. */
    public UUID id() {
        return id;
    }

    /** Grows with every fact. */
    public int version() {
        return version;
    }

    /** Where it stands. */
    public TransferState state() {
        return state;
    }

    /** The call. */
    public UUID callId() {
        return callId;
    }

    /** The room of the caller. */
    public String homeRoom() {
        return homeRoom;
    }

    /** The private room, or null. */
    public String consultRoom() {
        return consultRoom;
    }

    /** LiveKit identity of the passing agent. */
    public String fromAgent() {
        return fromAgent;
    }

    /** LiveKit identity of the target; null while a queue has nobody for it. */
    public String target() {
        return target;
    }

    /** Who moves at completion, or null before. */
    public Direction direction() {
        return direction;
    }

    /** The briefing as JSON, or null before it is written. */
    public String briefing() {
        return briefing;
    }

    /** Whether the target was given the way into the call's rooms at some time. */
    boolean targetAdmitted() {
        return byToken || acceptedAt != null;
    }

    /** Whether the caller may be let into the room it is to move to. */
    public boolean admitsCaller() {
        return direction == Direction.CALLER && enforced();
    }

    /** Whether everything it changed outside is put right. */
    public boolean settled() {
        return settledAt != null;
    }

    /** Whether the caller is on hold for it, verified, or was. */
    public boolean held() {
        return heldAt != null;
    }
}
