package io.baton.conversation.model;

/**
 * A function that the model asks for: anything at all may stand here.
 *
 * @param id the model's own name for it
 * @param name the function's name, as the model wrote it
 * @param arguments text that should be a JSON object
 */
public record Wish(String id, String name, String arguments) {}
