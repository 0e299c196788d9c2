package io.baton.token.call;

import io.baton.events.call.CallAnswered;
import io.baton.events.call.CallCallerAlone;
import io.baton.events.call.CallEnded;
import io.baton.events.call.CallEvent;
import io.baton.events.call.CallHeld;
import io.baton.events.call.CallHomeRoomChanged;
import io.baton.events.call.CallInitiated;
import io.baton.events.call.CallResumed;
import io.baton.kit.problem.Problem;
import io.baton.kit.problem.ProblemCode;
import io.baton.token.matrix.Matrix;
import io.baton.token.matrix.MatrixColumn;
import io.baton.token.matrix.Silenced;
import io.baton.token.matrix.SilencedColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * One customer conversation. It lives in one home room and keeps its id through every transfer. Its rules are here: each
 * change answers with the events it caused or throws a {@link Problem}.
 */
@Entity
@Table(name = "call")
public class Call {

    static final String OPEN = "open";
    static final String ENDED = "ended";
    /** Who opens calls in rooms that LiveKit had before we knew of them. */
    static final String FOUND = "livekit";

    @Id
    private UUID id;

    @Column(name = "home_room")
    private String homeRoom;

    private String channel;
    private String direction;

    @Column(name = "opened_by")
    private String openedBy;

    @Column(name = "opened_publicly")
    private boolean openedPublicly;

    private String state;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "end_reason")
    private String endReason;

    @Column(name = "empty_since")
    private Instant emptySince;

    @Column(name = "unattended_since")
    private Instant unattendedSince;

    @Column(name = "alone_told")
    private boolean aloneTold;

    private boolean held;

    @Convert(converter = MatrixColumn.class)
    private Matrix matrix;

    @Column(name = "matrix_version")
    private long matrixVersion;

    @Column(name = "verified_version")
    private long verifiedVersion;

    @Column(name = "transfer_id")
    private UUID transferId;

    @Column(name = "held_by")
    private UUID heldBy;

    @Convert(converter = SilencedColumn.class)
    private Silenced silenced = Silenced.NOBODY;

    /** For Hibernate. */
    protected Call() {}

    /** A call that begins in a room. */
    static Call open(UUID id, String room, String openedBy, boolean publicly, Instant now) {
        Call call = new Call();
        call.id = id;
        call.homeRoom = room;
        call.channel = "web";
        call.direction = "inbound";
        call.openedBy = openedBy;
        call.openedPublicly = publicly;
        call.state = OPEN;
        call.createdAt = now;
        return call;
    }

    /** The fact that it began. */
    CallEvent initiated() {
        return new CallInitiated(id, homeRoom, channel, direction);
    }

    /**
     * Orders a new matrix.
     *
     * @throws Problem {@code call_ended}, or {@code matrix_version_stale} with the current version
     */
    public List<CallEvent> order(Matrix wanted) {
        if (!isOpen()) {
            throw Problem.of(ProblemCode.CALL_ENDED, "The call has ended; nobody can be heard in it.");
        }
        if (wanted.version() == matrixVersion && wanted.equals(matrix)) {
            return List.of();
        }
        if (wanted.version() <= matrixVersion) {
            throw Problem.of(
                    ProblemCode.MATRIX_VERSION_STALE,
                    "Version " + matrixVersion + " is in force.",
                    Map.of("version", matrixVersion));
        }
        String previousRoom = homeRoom;
        matrix = wanted;
        matrixVersion = wanted.version();
        transferId = wanted.transferId();
        homeRoom = wanted.homeRoom();
        return previousRoom.equals(homeRoom)
                ? List.of()
                : List.of(new CallHomeRoomChanged(id, homeRoom, previousRoom, wanted.transferId()));
    }

    /** LiveKit was seen to be as this version wants it; news only when the version is still in force. */
    public List<CallEvent> verified(long version) {
        if (version != matrixVersion) {
            return List.of();
        }
        verifiedVersion = version;
        boolean holds = matrix().callerHeld();
        if (!isOpen() || holds == held) {
            return List.of();
        }
        held = holds;
        if (holds) {
            heldBy = matrix().transferId();
            return List.of(new CallHeld(id, homeRoom, heldBy));
        }
        UUID cause = matrix().transferId() == null ? heldBy : matrix().transferId();
        heldBy = null;
        return List.of(new CallResumed(id, homeRoom, cause));
    }

    /** Whom the server keeps muted. */
    public Silenced silenced() {
        return silenced;
    }

    /** These are kept muted from now on, unless another version has been ordered meanwhile. */
    void silenced(long version, Silenced now) {
        if (version == matrixVersion) {
            silenced = now;
        }
    }

    /** An agent talks with the caller; a fact only the first time. */
    List<CallEvent> answeredBy(String agent, Instant now) {
        if (answeredAt != null || !isOpen()) {
            return List.of();
        }
        answeredAt = now;
        return List.of(new CallAnswered(id, homeRoom, agent));
    }

    /** Ends the call; a fact only the first time. */
    List<CallEvent> end(String reason, Instant now) {
        if (!isOpen()) {
            return List.of();
        }
        state = ENDED;
        endedAt = now;
        endReason = reason;
        transferId = null;
        unattendedSince = null;
        aloneTold = false;
        return List.of(new CallEnded(
                id,
                homeRoom,
                reason,
                Math.max(0, Duration.between(createdAt, now).toMillis())));
    }

    /** Nobody is in the call since then, or somebody is (null). */
    void emptySince(Instant since) {
        emptySince = since;
    }

    /** Somebody is there for the caller, or nobody is. */
    void attended(boolean attended, Instant now) {
        if (attended || !isOpen()) {
            unattendedSince = null;
            aloneTold = false;
        } else if (unattendedSince == null) {
            unattendedSince = now;
        }
    }

    /** Nobody has been there for the caller for some time; a fact only once until somebody is. */
    List<CallEvent> alone(String caller, Duration patience, Instant now) {
        if (!isOpen()
                || aloneTold
                || unattendedSince == null
                || unattendedSince.plus(patience).isAfter(now)) {
            return List.of();
        }
        aloneTold = true;
        return List.of(new CallCallerAlone(
                id,
                homeRoom,
                caller,
                transferId,
                Duration.between(unattendedSince, now).toMillis()));
    }

    /** The id. */
    public UUID id() {
        return id;
    }

    /** The room the caller is in. */
    public String homeRoom() {
        return homeRoom;
    }

    /** {@code web} or {@code phone}. */
    public String channel() {
        return channel;
    }

    /** {@code inbound} or {@code outbound}. */
    public String direction() {
        return direction;
    }

    /** The username that opened it, or the session for a caller who has not signed in. */
    public String openedBy() {
        return openedBy;
    }

    /** Whether a caller who has not signed in opened it. */
    public boolean openedPublicly() {
        return openedPublicly;
    }

    /** {@code open} or {@code ended}. */
    public String state() {
        return state;
    }

    /** Whether it goes on. */
    public boolean isOpen() {
        return OPEN.equals(state);
    }

    /** Whether the caller waits; verified. */
    public boolean isHeld() {
        return held;
    }

    /** Whether somebody else made its room, and nobody has ordered anything: who may do what there is left to them. */
    boolean isAsFound() {
        return FOUND.equals(openedBy) && matrixVersion == 0;
    }

    /** When it began. */
    public Instant createdAt() {
        return createdAt;
    }

    /** When an agent first talked with the caller. */
    public Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }

    /** When it ended. */
    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    /** Why it ended. */
    public Optional<String> endReason() {
        return Optional.ofNullable(endReason);
    }

    /** Since when nobody is in it. */
    public Optional<Instant> emptySince() {
        return Optional.ofNullable(emptySince);
    }

    /** Since when nobody is there for the caller. */
    public Optional<Instant> unattendedSince() {
        return Optional.ofNullable(unattendedSince);
    }

    /** Who is wanted to hear whom, as ordered; supervisors are laid over it when it is enforced. */
    public Matrix matrix() {
        return matrix == null ? Matrix.initial(homeRoom) : matrix;
    }

    /** The version in force, 0 before anything was ordered. */
    public long matrixVersion() {
        return matrixVersion;
    }

    /** Whether LiveKit was seen to be as the matrix wants it. */
    public boolean isVerified() {
        return verifiedVersion == matrixVersion;
    }

    /** The transfer that runs, as far as this service knows. */
    public Optional<UUID> transferId() {
        return Optional.ofNullable(transferId);
    }
}
