package io.baton.conversation.proposal;

import com.fasterxml.jackson.databind.JsonNode;
import io.baton.conversation.function.AssistantFunction;
import io.baton.conversation.function.FunctionFailed;
import io.baton.conversation.function.Invocation;
import io.baton.conversation.model.Home;
import io.baton.conversation.model.ModelFailed;
import io.baton.kit.problem.Problem;
import io.smallrye.mutiny.TimeoutException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.jboss.logging.Logger;

/** Runs functions within their time, on the asker's own context; whatever goes wrong in one comes out as {@link FunctionFailed}. */
@ApplicationScoped
class FunctionRuns {

    private static final Logger LOG = Logger.getLogger(FunctionRuns.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final int RETRIES = 2;

    private final ProposalSettings settings;

    FunctionRuns(ProposalSettings settings) {
        this.settings = settings;
    }

    /** Runs once. */
    <A extends Record> Uni<JsonNode> run(AssistantFunction<A> function, A arguments, Invocation invocation) {
        return within(once(function, arguments, invocation));
    }

    /** Runs, and again when nobody knows what became of it: the run's id makes that one run. */
    <A extends Record> Uni<JsonNode> insist(AssistantFunction<A> function, A arguments, Invocation invocation) {
        return within(once(function, arguments, invocation)
                .onFailure(failure -> failure instanceof FunctionFailed failed && !failed.isCertain())
                .retry()
                .withBackOff(FIRST_PAUSE)
                .atMost(RETRIES));
    }

    private <A extends Record> Uni<JsonNode> once(AssistantFunction<A> function, A arguments, Invocation invocation) {
        return Uni.createFrom()
                .deferred(() -> function.call(arguments, invocation))
                .onFailure()
                .transform(failure -> failed(function.declaration().name(), failure));
    }

    private Uni<JsonNode> within(Uni<JsonNode> run) {
        return Home.here(run.ifNoItem()
                .after(settings.runLimit())
                .fail()
                .onFailure(failure -> !(failure instanceof FunctionFailed))
                .transform(failure -> FunctionFailed.unanswered("The owning service")));
    }

    private static FunctionFailed failed(String name, Throwable failure) {
        return switch (failure) {
            case FunctionFailed known -> known;
            case Problem problem -> FunctionFailed.refused(problem.code().wire(), problem.getDetail());
            case ModelFailed model -> FunctionFailed.refused("model_away", "The language model gave no answer.");
            case TimeoutException ignored -> FunctionFailed.unanswered("The owning service");
            default -> {
                // The kind only: messages may quote arguments.
                LOG.errorf(
                        "A function failed unexpectedly: function=%s cause=%s",
                        name, failure.getClass().getName());
                yield FunctionFailed.unanswered("The owning service");
            }
        };
    }
}
