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
import io.baton.events.transfer.TransferThreeWayStarted;
import io.baton.events.transfer.TransferTimedOut;
import io.baton.kit.problem.Problem;
import io.baton.kit.problem.ProblemCode;
import io.baton.transfer.call.CallView;
import io.baton.transfer.queue.QueueTerms;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;

/**
 * One attempt to pass a call from an agent to a target. All rules live here: a command is a method that returns the events it
 * caused or throws a {@link Problem} {@code transfer_state}; what must happen outside follows from the state (see {@link
 * TransferPlan} and {@link TransferMatrix}). An end counts as running until it is settled, which is when what the transfer changed
 * outside is put right.
 */
@Entity
@Table(name = "transfer")
public class Transfer extends TransferRow {

    /** A caller who lost the agent goes before those who wait for the first. */
    private static final int FIRST = 9;

    @Embedded
    Sightings sightings = new Sightings();

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
        this.targetKind = terms.queue() != null ? "queue" : terms.known() ? "agent" : "identity";
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
        this.abandoned = terms.abandoned();
        if (terms.queue() != null) {
            waitIn(terms.queue(), terms.abandoned(), now);
        }
    }

    private void waitIn(QueueTerms terms, boolean first, Instant now) {
        queue = terms.name();
        priority = first ? FIRST : terms.priority();
        enqueuedAt = enqueuedAt == null ? now : enqueuedAt;
        queueUntil = first || terms.maxWait() == null ? null : now.plus(terms.maxWait());
        tried = new String[0];
    }

    /** Takes who is in the call when it is asked for: a caller who hangs up at once was there. */
    public void meet(CallView call, Instant now) {
        sightings.caller(callerIn(call), now);
        sightings.from(isThere(call, fromAgent), now);
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
            events.addAll(offer(now));
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
        return event(v -> new TransferRequested(
                callId, id, previousTransferId, v, fromAgent, targetKind, targetName(), mode.wire()));
    }

    /** The matrix of the present state is in force. */
    public List<TransferEvent> enforced(Instant now, TransferSettings settings) {
        matrixVerified = matrixVersion;
        return switch (state) {
            case HOLDING -> {
                heldAt = now;
                TransferEvent held = event(
                        v -> new TransferHeld(callId, id, previousTransferId, v, fromAgent, millis(requestedAt, now)));
                List<TransferEvent> events = new ArrayList<>(List.of(held));
                events.addAll(offer(now));
                yield events;
            }
            case JOINING, COMPLETING -> {
                if (confirmed) {
                    yield List.of(completed(now));
                }
                if (TransferPlan.invited(this).isPresent()) {
                    // Only now somebody can be asked to move, so their time begins now.
                    version++;
                    enter(
                            state,
                            now.plus(state == TransferState.JOINING ? settings.joinTimeout() : settings.moveTimeout()));
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

    private List<TransferEvent> offer(Instant now) {
        if (target == null) {
            version++;
            enter(TransferState.OFFERING, queueUntil);
            return List.of();
        }
        offeredAt = now;
        offerExpiresAt = now.plusMillis(ringTimeoutMillis);
        TransferEvent offered = event(v ->
                new TransferOffered(callId, id, previousTransferId, v, fromAgent, offerId, target, offerExpiresAt));
        enter(TransferState.OFFERING, offerExpiresAt);
        return List.of(offered);
    }

    /** Whether it waits in a queue for an agent. */
    public boolean waiting() {
        return state == TransferState.OFFERING && target == null;
    }

    /** Offers the waiting call to this agent of its queue; nothing when it does not wait any more. */
    public List<TransferEvent> offerTo(String agent, UUID nextOfferId, Duration ring, Instant now) {
        if (!waiting()) {
            return List.of();
        }
        target = agent;
        offerId = nextOfferId;
        ringTimeoutMillis = ring.toMillis();
        return offer(now);
    }

    /** The agent does not take it: the call waits for the next one of the queue. */
    private List<TransferEvent> passOver() {
        version++;
        if (target != null) {
            tried = with(tried, target);
        }
        if (acceptedAt != null) {
            refused = with(refused, target);
            acceptedAt = null;
            rematrix();
        }
        target = null;
        offerId = null;
        offeredAt = null;
        offerExpiresAt = null;
        enter(TransferState.OFFERING, queueUntil);
        return List.of();
    }

    private static String[] with(String[] names, String name) {
        String[] more = Arrays.copyOf(names, names.length + 1);
        more[names.length] = name;
        return more;
    }

    private static QueueTerms rescueTerms(TransferSettings settings) {
        return new QueueTerms(
                settings.rescueQueue(), List.of(), settings.ringTimeout(), null, null, Duration.ZERO, FIRST);
    }

    /** Nobody is left to return the caller to: any agent may take the call. */
    private List<TransferEvent> rescue(Instant now, TransferSettings settings) {
        mode = TransferMode.BLIND;
        direction = null;
        completingAt = null;
        byToken = false;
        waitIn(rescueTerms(settings), true, now);
        List<TransferEvent> none = passOver();
        rematrix();
        return none;
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
        if (mode != TransferMode.CONSULT || queue != null) {
            rematrix();
        }
        return List.of(accepted);
    }

    /** The target does not take the call. */
    public List<TransferEvent> decline(String code, Instant now, TransferSettings settings) {
        require(TransferState.OFFERING, TransferState.JOINING);
        if (queue != null) {
            return passOver();
        }
        if (abandoned) {
            return rescue(now, settings);
        }
        declineReason = code;
        TransferEvent declined =
                event(v -> new TransferDeclined(callId, id, previousTransferId, v, fromAgent, target, code));
        return returned(TransferState.DECLINED, declined, now);
    }

    /** Connects the caller with the target. */
    public List<TransferEvent> complete(Direction wanted, Instant now, TransferSettings settings) {
        if (state == TransferState.THREE_WAY) {
            return leave(true, now);
        }
        require(TransferState.CONSULTING);
        if (wanted == Direction.CALLER && !sightings.callerThere()) {
            throw Problem.of(ProblemCode.CALLER_NOT_IN_ROOM, "Nobody is in the room who could be moved.");
        }
        return List.of(completing(
                wanted,
                now,
                now.plus(wanted == Direction.CALLER ? settings.moveTimeout() : settings.completeTimeout())));
    }

    /** Connects this caller, who is in the room now, with the target by moving the caller; nothing new when that is under way. */
    public List<TransferEvent> move(String whom, Instant now, TransferSettings settings) {
        if (state == TransferState.COMPLETING && direction == Direction.CALLER && whom.equals(caller())) {
            return List.of();
        }
        require(TransferState.CONSULTING);
        sightings.caller(Optional.of(whom), now);
        return complete(Direction.CALLER, now, settings);
    }

    private TransferEvent completing(Direction wanted, Instant now, Instant until) {
        direction = wanted;
        completingAt = now;
        boolean freed = withCaller || state == TransferState.THREE_WAY;
        withCaller = false;
        TransferEvent completing =
                event(v -> new TransferCompleting(callId, id, previousTransferId, v, fromAgent, target, wanted.wire()));
        enter(TransferState.COMPLETING, until);
        if (wanted == Direction.CALLER || freed || abandoned) {
            rematrix();
        }
        return completing;
    }

    /** The passing agent turns from the target to the caller, or back; the other one waits. From three on the line, back to two. */
    public List<TransferEvent> swap(Instant now, TransferSettings settings) {
        require(TransferState.CONSULTING, TransferState.THREE_WAY);
        version++;
        if (state == TransferState.THREE_WAY) {
            threeWayAt = null;
            enter(TransferState.JOINING, now.plus(settings.joinTimeout()));
        } else {
            withCaller = !withCaller;
            enter(TransferState.CONSULTING, null);
        }
        rematrix();
        return List.of();
    }

    /** Brings caller and both agents together; said when the target is heard there. */
    public List<TransferEvent> threeWay(Instant now, TransferSettings settings) {
        require(TransferState.CONSULTING);
        version++;
        withCaller = false;
        threeWayAt = null;
        enter(TransferState.THREE_WAY, now.plus(settings.joinTimeout()));
        rematrix();
        return List.of();
    }

    /** One of the agents leaves the three: the passing agent hands over by it, the target gives the caller back. */
    public List<TransferEvent> leave(boolean passing, Instant now) {
        require(TransferState.THREE_WAY);
        if (threeWayAt == null) {
            throw wrongState("The target is not with the caller yet.");
        }
        if (!passing) {
            return agentLeft(now);
        }
        List<TransferEvent> events = List.of(completing(Direction.AGENT, now, null));
        confirm();
        return events;
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
    public List<TransferEvent> expire(Instant now, TransferSettings settings) {
        return expire(now, settings, Optional.empty());
    }

    /** The present state took too long; a call that waited too long in its queue goes on in the next, if there is one. */
    public List<TransferEvent> expire(Instant now, TransferSettings settings, Optional<QueueTerms> overflow) {
        if (deadline == null || now.isBefore(deadline) || confirmed) {
            return List.of();
        }
        return switch (state) {
            case HOLDING -> fail(failureCode == null ? ProblemCode.TOKEN_SERVICE_AWAY.wire() : failureCode, now);
            case OFFERING, JOINING -> ringOut(now, settings, overflow);
            case COMPLETING -> {
                if (abandoned) {
                    yield rescue(now, settings);
                }
                // A caller who was asked to move may still come: the direction says so.
                direction = direction == Direction.CALLER ? Direction.CALLER : null;
                completingAt = null;
                yield backToConsult();
            }
            case THREE_WAY -> backToConsult();
            default -> List.of();
        };
    }

    private List<TransferEvent> backToConsult() {
        version++;
        enter(TransferState.CONSULTING, null);
        rematrix();
        return List.of();
    }

    private List<TransferEvent> ringOut(Instant now, TransferSettings settings, Optional<QueueTerms> overflow) {
        if (queue != null && target != null) {
            missed = state == TransferState.OFFERING ? target : null;
            return passOver();
        }
        if (queue != null && overflow.isPresent()) {
            waitIn(overflow.get(), false, now);
            return passOver();
        }
        if (abandoned) {
            return rescue(now, settings);
        }
        return returned(
                TransferState.TIMED_OUT,
                event(v -> new TransferTimedOut(callId, id, previousTransferId, v, fromAgent, targetName())),
                now);
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
                state.isEnd() ? List.of() : caller() == null ? fail("call_ended", now) : callerLeft(now);
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

    /** The media server is away: who is missing when it is back was not seen leaving. */
    public void blinded(Instant now) {
        sightings.nobody(now);
    }

    /** Looks at the call and draws the conclusions. */
    public List<TransferEvent> observe(CallView call, Instant now, TransferSettings settings) {
        return observe(call, Absences.NONE, now, settings);
    }

    /** Looks at the call, and at whose live sockets are gone, and draws the conclusions. */
    public List<TransferEvent> observe(CallView call, Absences absences, Instant now, TransferSettings settings) {
        if (state.isEnd() || state == TransferState.CANCELLING || confirmed) {
            return List.of();
        }
        meet(call, now);
        if (call.legs().isEmpty()) {
            sightings.nobody(now);
        }
        if (callerGone(call, now, settings)) {
            return callerLeft(now);
        }
        List<TransferEvent> events = new ArrayList<>();
        boolean lost = absences.from() != null && absences.from().isAfter(requestedAt);
        if (fromIsBack(call, lost)) {
            return cancel(fromAgent);
        }
        if (!abandoned && (fromMissing(call, now, settings) || (lost && overdue(absences.from(), settings, now)))) {
            events.addAll(abandon(now, settings));
        }
        if (!confirmed) {
            events.addAll(progress(call, absences, now, settings));
        }
        return events;
    }

    private List<TransferEvent> progress(CallView call, Absences absences, Instant now, TransferSettings settings) {
        List<TransferEvent> events = new ArrayList<>();
        if (state == TransferState.OFFERING && byToken && acceptedByJoining(call)) {
            acceptedAt = now;
            events.add(event(v -> new TransferAccepted(callId, id, previousTransferId, v, fromAgent, offerId, target)));
            enter(TransferState.JOINING, now.plus(settings.joinTimeout()));
            if (abandoned) {
                rematrix();
            }
        }
        boolean callerFine = caller() == null || sightings.callerThere();
        switch (state) {
            case JOINING -> {
                if (call.publishing(target, stage()) && mode == TransferMode.CONSULT) {
                    events.add(consultStarted(now));
                } else if (call.publishing(target, stage()) && callerFine) {
                    events.add(completing(Direction.AGENT, now, null));
                    confirm();
                }
            }
            case CONSULTING -> {
                if (callerFine && !withCaller && call.publishing(target, homeRoom)) {
                    events.add(completing(Direction.AGENT, now, null));
                    confirm();
                } else if (direction == Direction.CALLER && call.present(caller(), consultRoom)) {
                    events.add(completing(Direction.CALLER, now, now.plus(settings.moveTimeout())));
                } else if (targetGone(call, absences, now, settings)) {
                    events.addAll(agentLeft(now));
                }
            }
            case THREE_WAY -> {
                if (threeWayAt == null && call.publishing(target, homeRoom)) {
                    events.add(threeWayStarted(now));
                } else if (targetGone(call, absences, now, settings)) {
                    events.addAll(agentLeft(now));
                }
            }
            case COMPLETING -> {
                if (callerFine
                        && TransferPlan.awaited(this)
                                .filter(leg -> call.publishing(leg.identity(), leg.room()))
                                .isPresent()) {
                    version++;
                    confirm();
                }
            }
            default -> {
                // Nothing that is seen moves the other states on.
            }
        }
        return events;
    }

    /** Where the target joins first. */
    String stage() {
        return mode == TransferMode.CONSULT ? consultRoom : homeRoom;
    }

    private boolean acceptedByJoining(CallView call) {
        return call.publishing(target, consultRoom) || call.publishing(target, stage());
    }

    private boolean isThere(CallView call, String identity) {
        return call.present(identity, homeRoom) || (consultRoom != null && call.present(identity, consultRoom));
    }

    private boolean fromMissing(CallView call, Instant now, TransferSettings settings) {
        return !call.legs().isEmpty()
                && sightings.gone(sightings.fromMissingSince, settings.agentGone(), settings.everybodyGone(), now);
    }

    private static boolean overdue(Instant since, TransferSettings settings, Instant now) {
        return Sightings.overdue(since, settings.agentGone(), now);
    }

    /** The passing agent came back to the caller before anybody took the call. */
    private boolean fromIsBack(CallView call, boolean lost) {
        return abandoned
                && !lost
                && (state == TransferState.HOLDING || state == TransferState.OFFERING)
                && call.publishing(fromAgent, homeRoom);
    }

    /** The passing agent is gone: who has the offer, or talks already, goes to the caller; nobody is returned any more. */
    private List<TransferEvent> abandon(Instant now, TransferSettings settings) {
        abandoned = true;
        if (state == TransferState.THREE_WAY && threeWayAt != null) {
            return leave(true, now);
        }
        if (state == TransferState.CONSULTING || state == TransferState.THREE_WAY) {
            return List.of(completing(Direction.AGENT, now, now.plus(settings.completeTimeout())));
        }
        if (state != TransferState.COMPLETING) {
            mode = TransferMode.BLIND;
            version++;
            enter(state, deadline);
            rematrix();
        }
        return List.of();
    }

    private TransferEvent consultStarted(Instant now) {
        consultStartedAt = now;
        TransferEvent started = event(
                v -> new TransferConsultStarted(callId, id, previousTransferId, v, fromAgent, target, consultRoom));
        enter(TransferState.CONSULTING, null);
        rematrix();
        return started;
    }

    private TransferEvent threeWayStarted(Instant now) {
        threeWayAt = now;
        TransferEvent started =
                event(v -> new TransferThreeWayStarted(callId, id, previousTransferId, v, fromAgent, target, homeRoom));
        enter(TransferState.THREE_WAY, null);
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
        if (consultRoom != null && direction == Direction.AGENT) {
            rematrix();
        } else {
            settledAt = now;
        }
        return completed;
    }

    private Optional<String> callerIn(CallView call) {
        return call.legs().stream()
                .filter(leg -> leg.room().equals(homeRoom) || isMoving(leg))
                .filter(this::mayBeCaller)
                .map(CallView.Leg::identity)
                .findFirst();
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
        return caller() != null
                && (call.ended()
                        || sightings.gone(
                                sightings.callerMissingSince, settings.callerGone(), settings.everybodyGone(), now));
    }

    private boolean targetGone(CallView call, Absences absences, Instant now, TransferSettings settings) {
        sightings.target(isThere(call, target), now);
        boolean lost = absences.target() != null
                && acceptedAt != null
                && absences.target().isAfter(acceptedAt);
        return sightings.gone(sightings.targetMissingSince, settings.targetGone(), settings.everybodyGone(), now)
                || (lost && overdue(absences.target(), settings, now));
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

    private void enter(TransferState next, Instant until) {
        state = next;
        stateVersion = version;
        deadline = until;
        sightings.targetAwaited();
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

    /** LiveKit identity of the caller, or null before they were seen. */
    public String caller() {
        return sightings.caller;
    }

    /** What to say to somebody who answers an offer that is no longer theirs. */
    Problem goneElsewhere() {
        return wrongState("The offer has gone to somebody else.");
    }
}
