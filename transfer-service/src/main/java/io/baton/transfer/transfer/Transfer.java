package io.baton.transfer.transfer;

import io.baton.events.transfer.TransferAccepted;
import io.baton.events.transfer.TransferAgentLeft;
import io.baton.events.transfer.TransferBriefed;
import io.baton.events.transfer.TransferCallerLeft;
import io.baton.events.transfer.TransferCancelled;
import io.baton.events.transfer.TransferCompleted;
import io.baton.events.transfer.TransferCompleting;
import io.baton.events.transfer.TransferConsultStarted;
import io.baton.events.transfer.TransferDeclined;
import io.baton.events.transfer.TransferEvent;
import io.baton.events.transfer.TransferFailed;
import io.baton.events.transfer.TransferHeld;
import io.baton.events.transfer.TransferOffered;
import io.baton.events.transfer.TransferRequested;
import io.baton.events.transfer.TransferTargetBusy;
import io.baton.events.transfer.TransferTargetUnavailable;
import io.baton.events.transfer.TransferTimedOut;
import io.baton.kit.problem.Problem;
import io.baton.kit.problem.ProblemCode;
import io.baton.transfer.call.CallView;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;

/**
 * One attempt to pass a call from an agent to a target. All rules live here: a command is a method that returns the events it
 * caused or throws a {@link Problem} {@code transfer_state}; what must happen outside follows from the state (see {@link
 * #plan} and {@link TransferMatrix}). An end counts as running until it is settled, which is when what the transfer changed
 * outside is put right.
 */
@Entity
@Table(name = "transfer")
public class Transfer {

    private static final Set<TransferState> TARGET_ENGAGED = EnumSet.of(
            TransferState.OFFERING, TransferState.JOINING, TransferState.CONSULTING, TransferState.COMPLETING);

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

    String caller;

    @Column(name = "caller_missing_since")
    Instant callerMissingSince;

    @Column(name = "target_missing_since")
    Instant targetMissingSince;

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

    /** For the persistence layer. */
    protected Transfer() {}

    /** A new transfer in state {@code requested}; {@link #begin} or {@link #turnAway} follows in the same transaction. */
    public Transfer(UUID id, TransferTerms terms, Instant now) {
        this.id = id;
        this.callId = terms.callId();
        this.homeRoom = terms.homeRoom();
        this.consultRoom = terms.consultRoom();
        this.fromAgent = terms.fromAgent();
        this.requestedBy = terms.requestedBy();
        this.target = terms.target();
        this.targetKind = terms.known() ? "agent" : "identity";
        this.byToken = terms.byToken();
        this.mode = terms.mode();
        this.reason = terms.reason();
        this.notes = terms.notes();
        this.transcript = terms.transcript();
        this.ringTimeoutMillis = terms.ringTimeout().toMillis();
        this.previousTransferId = terms.previousTransferId();
        this.refused = terms.refused().toArray(String[]::new);
        this.matrixVersion = terms.matrixVersion();
        this.matrixVerified = terms.matrixVersion();
        this.requestedAt = now;
        this.state = TransferState.REQUESTED;
    }

    /** Begins: holds the caller, or in mode direct offers the call at once. */
    public List<TransferEvent> begin(UUID nextOfferId, Instant now, TransferSettings settings) {
        require(TransferState.REQUESTED);
        List<TransferEvent> events = new ArrayList<>();
        events.add(requested());
        this.offerId = nextOfferId;
        if (mode.holds()) {
            enter(TransferState.HOLDING, now.plus(settings.holdTimeout()));
            rematrix();
        } else {
            events.add(offer(now));
        }
        return events;
    }

    /** The target cannot take it now: ends before anything outside was touched. */
    public List<TransferEvent> turnAway(boolean busy, Instant now) {
        require(TransferState.REQUESTED);
        List<TransferEvent> events = new ArrayList<>();
        events.add(requested());
        events.add(event(v -> busy
                ? new TransferTargetBusy(callId, id, previousTransferId, v, fromAgent, target)
                : new TransferTargetUnavailable(callId, id, previousTransferId, v, fromAgent, target)));
        enter(busy ? TransferState.BUSY : TransferState.UNAVAILABLE, null);
        end(now);
        settledAt = now;
        return events;
    }

    private TransferEvent requested() {
        return event(v ->
                new TransferRequested(callId, id, previousTransferId, v, fromAgent, targetKind, target, mode.wire()));
    }

    /** The matrix of the present state is in force. */
    public List<TransferEvent> enforced(Instant now, TransferSettings settings) {
        matrixVerified = matrixVersion;
        return switch (state) {
            case HOLDING -> {
                heldAt = now;
                TransferEvent held = event(
                        v -> new TransferHeld(callId, id, previousTransferId, v, fromAgent, millis(requestedAt, now)));
                yield List.of(held, offer(now));
            }
            case COMPLETING -> {
                if (confirmed) {
                    yield List.of(completed(now));
                }
                if (direction == Direction.CALLER) {
                    // Only now the caller can be asked to move, so the caller's time begins now.
                    version++;
                    enter(TransferState.COMPLETING, now.plus(settings.moveTimeout()));
                }
                yield List.of();
            }
            case CANCELLING -> {
                TransferEvent cancelled =
                        event(v -> new TransferCancelled(callId, id, previousTransferId, v, fromAgent, cancelledBy));
                enter(TransferState.CANCELLED, null);
                end(now);
                settledAt = now;
                yield List.of(cancelled);
            }
            default -> {
                if (state.isEnd() && settledAt == null) {
                    settledAt = now;
                }
                yield List.of();
            }
        };
    }

    private TransferEvent offer(Instant now) {
        offeredAt = now;
        offerExpiresAt = now.plusMillis(ringTimeoutMillis);
        TransferEvent offered = event(v ->
                new TransferOffered(callId, id, previousTransferId, v, fromAgent, offerId, target, offerExpiresAt));
        enter(TransferState.OFFERING, offerExpiresAt);
        return offered;
    }

    /** The target takes the call. */
    public List<TransferEvent> accept(Instant now, TransferSettings settings) {
        require(TransferState.OFFERING);
        if (!now.isBefore(offerExpiresAt)) {
            throw wrongState("The offer has timed out.");
        }
        acceptedAt = now;
        TransferEvent accepted =
                event(v -> new TransferAccepted(callId, id, previousTransferId, v, fromAgent, offerId, target));
        enter(TransferState.JOINING, now.plus(settings.joinTimeout()));
        if (mode != TransferMode.CONSULT) {
            rematrix();
        }
        return List.of(accepted);
    }

    /** The target does not take the call. */
    public List<TransferEvent> decline(String code, Instant now) {
        require(TransferState.OFFERING, TransferState.JOINING);
        declineReason = code;
        TransferEvent declined =
                event(v -> new TransferDeclined(callId, id, previousTransferId, v, fromAgent, target, code));
        return returned(TransferState.DECLINED, declined, now);
    }

    /** Connects the caller with the target. */
    public List<TransferEvent> complete(Direction wanted, Instant now, TransferSettings settings) {
        require(TransferState.CONSULTING);
        if (wanted == Direction.CALLER && (caller == null || callerMissingSince != null)) {
            throw Problem.of(ProblemCode.CALLER_NOT_IN_ROOM, "Nobody is in the room who could be moved.");
        }
        return List.of(completing(
                wanted,
                now,
                now.plus(wanted == Direction.CALLER ? settings.moveTimeout() : settings.completeTimeout())));
    }

    /** Connects this caller, who is in the room now, with the target by moving the caller; nothing new when that is under way. */
    public List<TransferEvent> move(String whom, Instant now, TransferSettings settings) {
        if (state == TransferState.COMPLETING && direction == Direction.CALLER && whom.equals(caller)) {
            return List.of();
        }
        require(TransferState.CONSULTING);
        caller = whom;
        callerMissingSince = null;
        return complete(Direction.CALLER, now, settings);
    }

    private TransferEvent completing(Direction wanted, Instant now, Instant until) {
        direction = wanted;
        completingAt = now;
        TransferEvent completing =
                event(v -> new TransferCompleting(callId, id, previousTransferId, v, fromAgent, target, wanted.wire()));
        enter(TransferState.COMPLETING, until);
        if (wanted == Direction.CALLER) {
            rematrix();
        }
        return completing;
    }

    /** Calls the transfer off; the caller goes back to the passing agent. */
    public List<TransferEvent> cancel(String by) {
        if (state.isEnd() || state == TransferState.CANCELLING || confirmed) {
            throw wrongState("The transfer cannot be called off any more.");
        }
        cancelledBy = by;
        version++;
        enter(TransferState.CANCELLING, null);
        rematrix();
        return List.of();
    }

    /** The present state took too long. */
    public List<TransferEvent> expire(Instant now) {
        if (deadline == null || now.isBefore(deadline) || confirmed) {
            return List.of();
        }
        return switch (state) {
            case HOLDING -> fail(failureCode == null ? ProblemCode.TOKEN_SERVICE_AWAY.wire() : failureCode, now);
            case OFFERING, JOINING ->
                returned(
                        TransferState.TIMED_OUT,
                        event(v -> new TransferTimedOut(callId, id, previousTransferId, v, fromAgent, target)),
                        now);
            case COMPLETING -> {
                // A caller who was asked to move may still come: the direction says so.
                direction = direction == Direction.CALLER ? Direction.CALLER : null;
                completingAt = null;
                version++;
                enter(TransferState.CONSULTING, null);
                rematrix();
                yield List.of();
            }
            default -> List.of();
        };
    }

    /** Ends through a fault; the caller goes back to the passing agent. */
    public List<TransferEvent> fail(String code, Instant now) {
        if (state.isEnd()) {
            return List.of();
        }
        failureCode = code;
        String until = state.wire();
        TransferEvent failed =
                event(v -> new TransferFailed(callId, id, previousTransferId, v, fromAgent, until, code));
        return returned(TransferState.FAILED, failed, now);
    }

    /** The call does not exist any more: nothing outside is left to put right. */
    public List<TransferEvent> callGone(Instant now) {
        List<TransferEvent> events =
                state.isEnd() ? List.of() : caller == null ? fail("call_ended", now) : callerLeft(now);
        settledAt = now;
        return events;
    }

    /** token-service had a newer wish than ours; ours is wished again on top of it. */
    public void rebase(long currentMatrixVersion) {
        matrixVersion = Math.max(matrixVersion, currentMatrixVersion) + 1;
    }

    /** Keeps why the present state does not get on, so that its deadline can say so. */
    public void hindered(String code) {
        if (state == TransferState.HOLDING) {
            failureCode = code;
        }
    }

    /** Looks at the call and draws the conclusions. */
    public List<TransferEvent> observe(CallView call, Instant now, TransferSettings settings) {
        if (state.isEnd() || state == TransferState.CANCELLING || confirmed) {
            return List.of();
        }
        boolean callerThere = lookForCaller(call, now);
        if (callerGone(call, now, settings)) {
            return callerLeft(now);
        }
        List<TransferEvent> events = new ArrayList<>();
        if (state == TransferState.OFFERING && byToken && targetAwaitedIn(call)) {
            acceptedAt = now;
            events.add(event(v -> new TransferAccepted(callId, id, previousTransferId, v, fromAgent, offerId, target)));
            enter(TransferState.JOINING, now.plus(settings.joinTimeout()));
        }
        boolean callerFine = callerThere || caller == null;
        if (state == TransferState.JOINING && targetAwaitedIn(call)) {
            if (mode == TransferMode.CONSULT) {
                events.add(consultStarted(now));
            } else if (callerFine) {
                events.add(completing(Direction.AGENT, now, null));
                confirm();
            }
        } else if (state == TransferState.CONSULTING) {
            if (callerFine && call.publishing(target, homeRoom)) {
                events.add(completing(Direction.AGENT, now, null));
                confirm();
            } else if (direction == Direction.CALLER && call.present(caller, consultRoom)) {
                events.add(completing(Direction.CALLER, now, now.plus(settings.moveTimeout())));
            } else if (targetGone(call, now, settings)) {
                events.addAll(agentLeft(now));
            }
        } else if (state == TransferState.COMPLETING
                && callerFine
                && awaited()
                        .map(leg -> call.publishing(leg.identity(), leg.room()))
                        .orElse(false)) {
            version++;
            confirm();
        }
        return events;
    }

    private boolean targetAwaitedIn(CallView call) {
        return call.publishing(target, mode == TransferMode.CONSULT ? consultRoom : homeRoom);
    }

    private TransferEvent consultStarted(Instant now) {
        consultStartedAt = now;
        TransferEvent started = event(
                v -> new TransferConsultStarted(callId, id, previousTransferId, v, fromAgent, target, consultRoom));
        enter(TransferState.CONSULTING, null);
        rematrix();
        return started;
    }

    /** The moving leg is where it should be: from here the transfer only goes forward. */
    private void confirm() {
        confirmed = true;
        deadline = null;
        stateVersion = version;
        rematrix();
    }

    private TransferEvent completed(Instant now) {
        if (direction == Direction.CALLER) {
            homeRoom = consultRoom;
        }
        TransferEvent completed = event(v -> new TransferCompleted(
                callId,
                id,
                previousTransferId,
                v,
                fromAgent,
                target,
                direction.wire(),
                homeRoom,
                heldAt == null ? 0 : millis(heldAt, now),
                acceptedAt == null ? 0 : millis(offeredAt, acceptedAt),
                consultStartedAt == null ? 0 : millis(consultStartedAt, completingAt),
                millis(requestedAt, now)));
        enter(TransferState.COMPLETED, null);
        end(now);
        if (mode == TransferMode.CONSULT && direction == Direction.AGENT) {
            rematrix();
        } else {
            settledAt = now;
        }
        return completed;
    }

    private boolean lookForCaller(CallView call, Instant now) {
        Optional<CallView.Leg> found = call.legs().stream()
                .filter(leg -> leg.room().equals(homeRoom) || isMoving(leg))
                .filter(this::mayBeCaller)
                .findFirst();
        found.ifPresent(leg -> caller = leg.identity());
        if (found.isPresent()) {
            callerMissingSince = null;
        } else if (caller != null && callerMissingSince == null) {
            callerMissingSince = now;
        }
        return found.isPresent();
    }

    private boolean isMoving(CallView.Leg leg) {
        return direction == Direction.CALLER && leg.room().equals(consultRoom);
    }

    /** The caller is whoever is in the room and is not one of the agents, or a helper of the house. */
    private boolean mayBeCaller(CallView.Leg leg) {
        return !leg.identity().equals(fromAgent)
                && !leg.identity().equals(target)
                && !List.of(refused).contains(leg.identity())
                && !Set.of("supervisor", "ai", "music").contains(String.valueOf(leg.kind()));
    }

    private boolean callerGone(CallView call, Instant now, TransferSettings settings) {
        if (caller == null) {
            return false;
        }
        Duration patience = call.legs().isEmpty() ? settings.everybodyGone() : settings.callerGone();
        return call.ended() || (callerMissingSince != null && !now.isBefore(callerMissingSince.plus(patience)));
    }

    private boolean targetGone(CallView call, Instant now, TransferSettings settings) {
        if (call.present(target, consultRoom) || call.present(target, homeRoom)) {
            targetMissingSince = null;
            return false;
        }
        if (targetMissingSince == null) {
            targetMissingSince = now;
        }
        return !now.isBefore(targetMissingSince.plus(settings.targetGone()));
    }

    private List<TransferEvent> callerLeft(Instant now) {
        String until = state.wire();
        return returned(
                TransferState.CALLER_LEFT,
                event(v -> new TransferCallerLeft(callId, id, previousTransferId, v, fromAgent, until)),
                now);
    }

    private List<TransferEvent> agentLeft(Instant now) {
        String until = state.wire();
        return returned(
                TransferState.AGENT_LEFT,
                event(v -> new TransferAgentLeft(callId, id, previousTransferId, v, fromAgent, target, until)),
                now);
    }

    private List<TransferEvent> returned(TransferState to, TransferEvent event, Instant now) {
        enter(to, null);
        end(now);
        rematrix();
        return List.of(event);
    }

    /** Takes the briefing; nothing else changes. */
    public List<TransferEvent> briefed(String json, String source, Duration took) {
        if (briefing != null) {
            return List.of();
        }
        briefing = json;
        return List.of(
                event(v -> new TransferBriefed(callId, id, previousTransferId, v, fromAgent, source, took.toMillis())));
    }

    /** What the present state needs to happen outside. */
    List<PlannedStep> plan(Instant now, TransferSettings settings) {
        List<PlannedStep> steps = new ArrayList<>();
        if (settledAt == null && matrixVerified < matrixVersion) {
            steps.add(new PlannedStep(StepKind.ENFORCE, now));
        }
        if (state.isEnd() || state == TransferState.CANCELLING || confirmed) {
            return steps;
        }
        steps.add(new PlannedStep(StepKind.LOOK, now.plus(settings.lookEvery())));
        awaited().ifPresent(leg -> steps.add(new PlannedStep(StepKind.AWAIT, now)));
        if (deadline != null) {
            steps.add(new PlannedStep(StepKind.DEADLINE, deadline));
        }
        boolean admitted = matrixVerified == matrixVersion;
        if (state == TransferState.COMPLETING && direction == Direction.CALLER && admitted) {
            steps.add(new PlannedStep(StepKind.INVITE, now));
        }
        return steps;
    }

    /** The leg whose sound moves the present state on. */
    Optional<AwaitedLeg> awaited() {
        String stage = mode == TransferMode.CONSULT ? consultRoom : homeRoom;
        return switch (state) {
            case OFFERING -> byToken ? Optional.of(new AwaitedLeg(target, stage)) : Optional.empty();
            case JOINING -> Optional.of(new AwaitedLeg(target, stage));
            case CONSULTING -> Optional.of(new AwaitedLeg(target, homeRoom));
            case COMPLETING ->
                confirmed
                        ? Optional.empty()
                        : Optional.of(
                                direction == Direction.CALLER
                                        ? new AwaitedLeg(caller, consultRoom)
                                        : new AwaitedLeg(target, homeRoom));
            default -> Optional.empty();
        };
    }

    /** The room this identity may join now by right of the transfer. */
    public Optional<String> roomFor(String identity) {
        if (identity.equals(fromAgent)) {
            boolean talks = EnumSet.of(TransferState.OFFERING, TransferState.JOINING, TransferState.CONSULTING)
                            .contains(state)
                    || (state == TransferState.COMPLETING && !confirmed && direction == Direction.AGENT);
            return mode == TransferMode.CONSULT && talks ? Optional.of(consultRoom) : Optional.empty();
        }
        if (!identity.equals(target)) {
            return Optional.empty();
        }
        return switch (state) {
            case OFFERING -> byToken ? Optional.of(consultRoom) : Optional.empty();
            case JOINING -> Optional.of(mode == TransferMode.CONSULT ? consultRoom : homeRoom);
            case CONSULTING -> Optional.of(consultRoom);
            case COMPLETING, COMPLETED -> Optional.of(direction == Direction.CALLER ? consultRoom : homeRoom);
            default -> Optional.empty();
        };
    }

    private void enter(TransferState next, Instant until) {
        state = next;
        stateVersion = version;
        deadline = until;
        targetMissingSince = null;
    }

    private void end(Instant now) {
        endedAt = now;
        transcript = null;
    }

    private void rematrix() {
        matrixVersion++;
    }

    private TransferEvent event(IntFunction<TransferEvent> fact) {
        version++;
        return fact.apply(version);
    }

    private void require(TransferState... allowed) {
        if (!Set.of(allowed).contains(state)) {
            throw wrongState("The transfer is " + state.wire() + ".");
        }
    }

    private Problem wrongState(String detail) {
        return Problem.of(
                ProblemCode.TRANSFER_STATE, detail, Map.of("state", state.wire(), "transfer", "/api/transfers/" + id));
    }

    private static long millis(Instant from, Instant to) {
        return Math.max(0, Duration.between(from, to).toMillis());
    }

    /** Whether the target counts as busy because of it. */
    boolean engagesTarget() {
        return TARGET_ENGAGED.contains(state) || state == TransferState.HOLDING;
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

    /** LiveKit identity of the target. */
    public String target() {
        return target;
    }

    /** LiveKit identity of the caller, or null before they were seen. */
    public String caller() {
        return caller;
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
        return direction == Direction.CALLER && matrixVerified == matrixVersion;
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
