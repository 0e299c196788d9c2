package io.baton.conversation.function;

/**
 * For whom a function runs.
 *
 * @param name username of the person
 * @param audience what the person may use
 * @param bearer the person's own token, with which the owning services are asked; never kept, never printed
 */
public record Caller(String name, Audience audience, String bearer) {

    @Override
    public String toString() {
        return name + " (" + audience.wire() + ")";
    }
}
