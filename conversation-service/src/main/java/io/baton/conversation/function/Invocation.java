package io.baton.conversation.function;

import java.util.UUID;

/**
 * One run of a function.
 *
 * @param caller for whom it runs
 * @param id names this run: run again after a crash it is the same one, and owning services take it once
 */
public record Invocation(Caller caller, UUID id) {}
