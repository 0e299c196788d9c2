package io.baton.conversation.proposal;

import io.baton.conversation.function.FunctionFailed;
import io.baton.events.DomainEvent;
import io.baton.events.assistant.AssistantActionConfirmed;
import io.baton.events.assistant.AssistantActionProposed;
import io.baton.events.assistant.AssistantActionRejected;
import io.baton.kit.problem.Problem;
import io.baton.kit.problem.ProblemCode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Something that the assistant wants to change, and what became of it. A change returns the facts it caused, or throws. */
@Entity
@Table(name = "proposal")
class Proposal {

    /** What became of it. */
    enum State {
        /** Somebody is asked. */
        PROPOSED,
        /** Somebody said yes; it runs, or is to be run again. */
        CONFIRMED,
        /** Somebody said no. */
        REJECTED,
        /** It has been done. */
        DONE,
        /** The owning service said no. */
        FAILED,
        /** Nobody answered in time. */
        EXPIRED;

        String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Nobody knows what became of it: it was confirmed, and never heard of again. */
    static final String NEVER_FINISHED = "never_finished";

    @Id
    UUID id;

    @Column(name = "conversation_id")
    UUID conversationId;

    String function;

    String arguments;

    @Column(name = "asked_by")
    String askedBy;

    @Enumerated(EnumType.STRING)
    State state;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "expires_at")
    Instant expiresAt;

    @Column(name = "tell_at")
    Instant tellAt;

    @Column(name = "asked_in")
    UUID askedIn;

    @Column(name = "decided_by")
    String decidedBy;

    @Column(name = "decided_at")
    Instant decidedAt;

    @Column(name = "attempt_until")
    Instant attemptUntil;

    String result;

    @Column(name = "problem_code")
    String problemCode;

    @Column(name = "problem_detail")
    String problemDetail;

    @Column(name = "finished_at")
    Instant finishedAt;

    /** For the persistence layer. */
    protected Proposal() {}

    Proposal(
            UUID id,
            UUID conversationId,
            String function,
            String arguments,
            String askedBy,
            Instant now,
            Duration lifetime) {
        this.id = id;
        this.conversationId = conversationId;
        this.function = function;
        this.arguments = arguments;
        this.askedBy = askedBy;
        this.state = State.PROPOSED;
        this.createdAt = now;
        this.expiresAt = now.plus(lifetime);
    }

    /** Whoever asked was signed in there, and is told after a while that it waits. */
    void askedIn(UUID place, Duration remindAfter) {
        askedIn = place;
        tellAt = createdAt.plus(remindAfter);
    }

    /** Whether somebody else decides it than who asked for it, or the same person in another session. */
    boolean isElsewhere(String by, UUID place) {
        return !askedBy.equals(by) || (askedIn != null && place != null && !askedIn.equals(place));
    }

    List<DomainEvent> proposed() {
        return List.of(new AssistantActionProposed(conversationId, id, function, askedBy, expiresAt));
    }

    /**
     * Whether it is to be run by who confirms it now: the first time, and again when who confirmed it was not heard of since.
     *
     * @throws Problem {@code proposal_state} when it was rejected or nobody answered in time
     */
    boolean isToRun(String by, Instant now) {
        return switch (state) {
            case PROPOSED -> {
                if (!now.isBefore(expiresAt)) {
                    throw over(State.EXPIRED);
                }
                yield true;
            }
            // By nobody else: owning services know a run by its id and by who asks.
            case CONFIRMED -> decidedBy.equals(by) && (attemptUntil == null || now.isAfter(attemptUntil));
            case REJECTED, EXPIRED -> throw over(state);
            case DONE, FAILED -> false;
        };
    }

    /** Somebody says yes, or takes up what was confirmed. */
    List<DomainEvent> confirm(String by, Instant now, Duration attempt) {
        attemptUntil = now.plus(attempt);
        if (state == State.CONFIRMED) {
            return List.of();
        }
        state = State.CONFIRMED;
        decidedBy = by;
        decidedAt = now;
        return List.of(new AssistantActionConfirmed(conversationId, id, function, by));
    }

    /**
     * Somebody says no; nothing when they said so before.
     *
     * @throws Problem {@code proposal_state} when it is too late for that
     */
    List<DomainEvent> reject(String by, Instant now) {
        if (state == State.REJECTED) {
            return List.of();
        }
        if (state != State.PROPOSED) {
            throw over(state);
        }
        state = State.REJECTED;
        decidedBy = by;
        decidedAt = now;
        return List.of(new AssistantActionRejected(conversationId, id, function, by));
    }

    /** Nobody answered in time. */
    List<DomainEvent> expire() {
        state = State.EXPIRED;
        return List.of(new AssistantActionRejected(conversationId, id, function, null));
    }

    /** It has been done. */
    void done(String whatCameOfIt, Instant now) {
        state = State.DONE;
        result = whatCameOfIt;
        problemCode = null;
        problemDetail = null;
        finishedAt = now;
    }

    /** It was refused for good; or, when nobody knows, it may be taken up again at once. */
    void failed(FunctionFailed failure, Instant now) {
        problemCode = failure.code();
        problemDetail = failure.detail();
        if (failure.isCertain()) {
            state = State.FAILED;
            finishedAt = now;
        } else {
            attemptUntil = null;
        }
    }

    /** It was confirmed so long ago that running it again might do it twice. */
    void giveUp(Instant now) {
        state = State.FAILED;
        problemCode = NEVER_FINISHED;
        problemDetail = "It was confirmed, but nobody knows whether it was done. Look before you try again.";
        finishedAt = now;
    }

    private static Problem over(State state) {
        return Problem.of(
                ProblemCode.PROPOSAL_STATE, "The proposal is " + state.wire() + ".", Map.of("current", state.wire()));
    }
}
