package io.baton.conversation.model;

import java.util.List;

/**
 * One turn of the model.
 *
 * @param text what it says; may be empty when it asks for functions
 * @param wishes the functions that it asks for
 * @param tokens what the turn cost, told by the server or else guessed from its length
 */
public record Turn(String text, List<Wish> wishes, long tokens) {

    public Turn {
        wishes = List.copyOf(wishes);
    }
}
