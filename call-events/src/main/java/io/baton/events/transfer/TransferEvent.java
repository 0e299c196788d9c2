package io.baton.events.transfer;

import io.baton.events.DomainEvent;
import io.baton.events.Nullable;
import java.util.UUID;

/** A fact about one transfer of a call. New facts join this family: give a {@code switch} over it a default. */
public sealed interface TransferEvent extends DomainEvent
        permits TransferRequested,
                TransferHeld,
                TransferBriefed,
                TransferOffered,
                TransferAccepted,
                TransferConsultStarted,
                TransferThreeWayStarted,
                TransferCompleting,
                TransferCompleted,
                TransferDeclined,
                TransferTimedOut,
                TransferTargetBusy,
                TransferTargetUnavailable,
                TransferCancelled,
                TransferCallerLeft,
                TransferAgentLeft,
                TransferFailed {

    /** The call being passed on; also the Kafka key, so that a call's facts stay in order. */
    UUID callId();

    /** The transfer; also the subject. */
    UUID transferId();

    /** The transfer of this call before this one; null for the first. */
    @Nullable UUID previousTransferId();

    /** The transfer's version after this fact. */
    int version();

    /** LiveKit identity of the agent who passes the call on. */
    String fromAgent();

    @Override
    default String key() {
        return callId().toString();
    }

    @Override
    default String subject() {
        return transferId().toString();
    }
}
