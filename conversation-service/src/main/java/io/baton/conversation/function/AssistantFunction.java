package io.baton.conversation.function;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;

/**
 * Something that the assistant can do. To add one, write a class: a bean of this type is found by the registry, offered to its
 * audience in chats, over HTTP and over MCP, checked, proposed when it changes something, and audited.
 *
 * @param <A> its arguments; constraints on the record's components hold before {@link #call} is reached
 */
public interface AssistantFunction<A extends Record> {

    /** What it is. */
    Declaration<A> declaration();

    /**
     * Runs it.
     *
     * @return what came of it; fails with {@link FunctionFailed} when the owning service says no or nothing
     */
    Uni<JsonNode> call(A arguments, Invocation invocation);
}
