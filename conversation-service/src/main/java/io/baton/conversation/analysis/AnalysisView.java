package io.baton.conversation.analysis;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.baton.conversation.summary.Summary;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An analysis as it is told.
 *
 * @param conversationId the conversation that it is of; another one may have been merged into this since
 * @param at when it was written
 * @param intent what the customer wants; absent when it cannot be told
 * @param sentiment how the customer feels now
 * @param suggestedScriptId the script that fits; absent when none does
 * @param suggestedAnswer what the agent could say next; absent without a model
 * @param commitments what was promised since the analysis before
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AnalysisView(
        UUID id,
        UUID conversationId,
        UUID callId,
        Instant at,
        Summary.Writer writer,
        String intent,
        Summary.Feeling sentiment,
        List<String> topics,
        UUID suggestedScriptId,
        String suggestedAnswer,
        List<Analysis.Commitment> commitments) {

    static AnalysisView of(UUID id, UUID conversationId, UUID callId, Instant at, Analysis analysis) {
        return new AnalysisView(
                id,
                conversationId,
                callId,
                at,
                analysis.writer(),
                analysis.intent(),
                analysis.sentiment(),
                analysis.topics(),
                analysis.suggestedScriptId(),
                analysis.suggestedAnswer(),
                analysis.commitments());
    }
}
