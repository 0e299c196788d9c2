package io.baton.conversation.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * What the model is told.
 *
 * @param instructions ours, and the only ones
 * @param said the talk so far, in order
 * @param functions what it may ask for
 */
public record Prompt(String instructions, List<Said> said, List<Offer> functions) {

    public Prompt {
        said = List.copyOf(said);
        functions = List.copyOf(functions);
    }

    /** A part of the talk. */
    public sealed interface Said permits ByPerson, ByModel, ByFunction {}

    /** What the person wrote. */
    public record ByPerson(String text) implements Said {}

    /** What the model said before, with the functions it asked for then. */
    public record ByModel(String text, List<Wish> wishes) implements Said {

        public ByModel {
            wishes = List.copyOf(wishes);
        }
    }

    /** What came of a function. */
    public record ByFunction(String wishId, String text) implements Said {}

    /** A function that may be asked for, with the JSON Schema of its arguments. */
    public record Offer(String name, String description, JsonNode schema) {}
}
