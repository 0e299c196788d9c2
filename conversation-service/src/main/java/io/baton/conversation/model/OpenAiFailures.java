package io.baton.conversation.model;

import com.openai.errors.OpenAIIoException;
import com.openai.errors.OpenAIServiceException;
import com.openai.errors.SseException;
import io.smallrye.mutiny.TimeoutException;
import java.util.concurrent.CompletionException;
import org.jboss.logging.Logger;

/** Why the client of OpenAI's APIs has no answer. */
final class OpenAiFailures {

    private static final Logger LOG = Logger.getLogger(OpenAiFailures.class);

    private OpenAiFailures() {}

    /** The failure without a word of what was said. */
    static ModelFailed reasonOf(Throwable failure) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        ModelFailed.Reason reason =
                switch (cause) {
                    case ModelFailed known -> known.reason();
                    case TimeoutException ignored -> ModelFailed.Reason.SLOW;
                    // An error in the middle of an answer that had begun well.
                    case SseException ignored -> ModelFailed.Reason.AWAY;
                    case OpenAIServiceException answer when answer.statusCode() == 429 -> ModelFailed.Reason.OVERLOADED;
                    case OpenAIServiceException answer when answer.statusCode() >= 500 -> ModelFailed.Reason.AWAY;
                    case OpenAIServiceException ignored -> ModelFailed.Reason.REFUSED;
                    case OpenAIIoException io -> ofConnection(io);
                    default -> ModelFailed.Reason.UNINTELLIGIBLE;
                };
        // The kind only: messages of the client quote what was said.
        LOG.warnf(
                "The model gave no turn: reason=%s cause=%s",
                reason.wire(), cause.getClass().getSimpleName());
        return new ModelFailed(reason);
    }

    private static ModelFailed.Reason ofConnection(OpenAIIoException failure) {
        Throwable cause = failure.getCause();
        if (cause instanceof java.io.InterruptedIOException) {
            return ModelFailed.Reason.SLOW;
        }
        return cause instanceof java.net.ConnectException ? ModelFailed.Reason.AWAY : ModelFailed.Reason.BROKEN_OFF;
    }
}
