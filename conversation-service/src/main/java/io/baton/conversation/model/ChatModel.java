package io.baton.conversation.model;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.function.Consumer;

/** A language model that talks and may ask for functions to be called. */
public interface ChatModel {

    /** Whether there is a model to ask. */
    boolean isConfigured();

    /**
     * The model's next turn.
     *
     * @param within how long it may take
     * @param pieces hears the text as it is written, piece by piece, on any thread
     * @return the turn, on the asker's own context; fails with {@link ModelFailed} and nothing else
     */
    Uni<Turn> next(Prompt prompt, Duration within, Consumer<String> pieces);
}
