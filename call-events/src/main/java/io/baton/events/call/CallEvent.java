package io.baton.events.call;

import io.baton.events.DomainEvent;
import java.util.UUID;

/** A fact about one call. New facts join this family: give a {@code switch} over it a default. */
public sealed interface CallEvent extends DomainEvent
        permits CallInitiated,
                CallAnswered,
                CallLegJoined,
                CallLegLeft,
                CallHeld,
                CallResumed,
                CallHomeRoomChanged,
                CallSupervisionChanged,
                CallCallerAlone,
                CallEnded,
                CallFailed,
                CallSummaryCompleted,
                CallAnalysisCompleted {

    /** The call. */
    UUID callId();

    /** The call's home room when the fact happened. */
    String room();

    @Override
    default String key() {
        return callId().toString();
    }

    @Override
    default String subject() {
        return callId().toString();
    }
}
