package io.baton.events.call;

import static java.util.Objects.requireNonNull;

import io.baton.events.Classification;
import io.baton.events.EventContract;
import io.baton.events.Topics;
import java.util.UUID;

/**
 * There is a summary of the call; it is asked for at conversation-service.
 *
 * @param callId the call
 * @param room the call's home room when the fact happened
 * @param conversationId the conversation
 * @param summaryId the summary
 * @param writer who wrote it: a model, or the extractive writer without one: {@code model} or {@code extractive}
 * @param occasion what it was written for: {@code call_ended} or {@code transfer}
 */
@EventContract(
        type = "io.baton.call.summary_completed.v1",
        topic = Topics.CALLS,
        classification = Classification.INTERNAL)
public record CallSummaryCompleted(
        UUID callId, String room, UUID conversationId, UUID summaryId, String writer, String occasion)
        implements CallEvent {

    public CallSummaryCompleted {
        requireNonNull(callId, "callId");
        requireNonNull(room, "room");
        requireNonNull(conversationId, "conversationId");
        requireNonNull(summaryId, "summaryId");
        requireNonNull(writer, "writer");
        requireNonNull(occasion, "occasion");
    }
}
