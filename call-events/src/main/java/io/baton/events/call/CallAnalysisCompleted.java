package io.baton.events.call;

import static java.util.Objects.requireNonNull;

import io.baton.events.Classification;
import io.baton.events.EventContract;
import io.baton.events.Topics;
import java.util.UUID;

/**
 * What was said lately in the call has been analysed; the analysis is asked for at conversation-service.
 *
 * @param callId the call
 * @param room the call's home room when the fact happened
 * @param conversationId the conversation
 * @param analysisId the analysis
 * @param writer who wrote it: a model, or the extractive writer without one: {@code model} or {@code extractive}
 */
@EventContract(
        type = "io.baton.call.analysis_completed.v1",
        topic = Topics.CALLS,
        classification = Classification.INTERNAL)
public record CallAnalysisCompleted(UUID callId, String room, UUID conversationId, UUID analysisId, String writer)
        implements CallEvent {

    public CallAnalysisCompleted {
        requireNonNull(callId, "callId");
        requireNonNull(room, "room");
        requireNonNull(conversationId, "conversationId");
        requireNonNull(analysisId, "analysisId");
        requireNonNull(writer, "writer");
    }
}
