package io.baton.transfer.briefing;

import io.baton.transfer.flow.Flows;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/** A briefing in any case: the model's within the time limit, the extractive one otherwise. Never fails. */
@ApplicationScoped
public class Briefings {

    private static final Logger LOG = Logger.getLogger(Briefings.class);

    private final OpenAiBriefingWriter model;
    private final ExtractiveBriefingWriter extractive;
    private final BriefingSettings settings;
    private final Flows flows;

    Briefings(OpenAiBriefingWriter model, ExtractiveBriefingWriter extractive, BriefingSettings settings, Flows flows) {
        this.flows = flows;
        this.model = model;
        this.extractive = extractive;
        this.settings = settings;
    }

    /**
     * Writes a briefing.
     *
     * @param pieces hears the model's text as it grows, on any thread
     */
    public Uni<Briefing> write(BriefingInput input, Consumer<String> pieces) {
        if (!model.isConfigured() || input.isEmpty()) {
            return extractive.write(input, pieces);
        }
        Uni<Briefing> written = Uni.createFrom()
                .deferred(() -> model.write(input, pieces))
                .ifNoItem()
                .after(settings.timeLimit())
                .fail()
                .onFailure()
                .invoke(failure -> LOG.warnf(
                        "The model wrote no briefing; an extractive one stands in: cause=%s",
                        cause(failure).getClass().getSimpleName()))
                .onFailure()
                .recoverWithUni(() -> extractive.write(input, ignored -> {}));
        return flows.here(written);
    }

    private static Throwable cause(Throwable failure) {
        return failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
    }
}
