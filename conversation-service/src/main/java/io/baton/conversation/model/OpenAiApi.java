package io.baton.conversation.model;

import com.openai.core.RequestOptions;
import com.openai.core.http.AsyncStreamResponse;
import java.util.function.Consumer;

/**
 * One of the APIs of an OpenAI-compatible server: how it is asked, and how the pieces of its answer are read.
 *
 * @param <E> a piece of an answer
 */
interface OpenAiApi<E> {

    /** Asks for the next turn of a talk. */
    AsyncStreamResponse<E> ask(Prompt prompt, RequestOptions options);

    /** Asks for something written in a shape. */
    AsyncStreamResponse<E> ask(Class<?> shape, String instructions, String material, RequestOptions options);

    /** Builds a request and sends it nowhere. */
    void rehearse(Prompt prompt);

    /**
     * Takes a piece of the answer into the turn.
     *
     * @param pieces hears the text in it
     * @throws ModelFailed when the piece says that there will be no answer
     */
    void take(E piece, GrowingTurn turn, Consumer<String> pieces);
}
