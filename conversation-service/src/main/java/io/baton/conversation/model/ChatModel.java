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

    /**
     * What the model writes about material, in a shape that is told to it as a JSON Schema.
     *
     * @param shape a record of texts, numbers, enums, lists and records of these
     * @param instructions ours, and the only ones
     * @param material what it writes about, between marks of {@link Fenced}
     * @param within how long it may take
     * @return an instance of the shape, on the asker's own context; any part of it may still be missing. Fails with
     *     {@link ModelFailed} and nothing else
     */
    <T> Uni<T> write(Class<T> shape, String instructions, String material, Duration within);
}
