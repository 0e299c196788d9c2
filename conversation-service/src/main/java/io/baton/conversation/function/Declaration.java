package io.baton.conversation.function;

/**
 * What a function says about itself.
 *
 * @param name as models and clients call it, for example {@code search_contacts}
 * @param audience for whom it is
 * @param effect what it does to the world
 * @param description for the model: what it does and when to use it
 * @param arguments the record of its arguments; its JSON Schema is made from it
 */
public record Declaration<A extends Record>(
        String name, Audience audience, Effect effect, String description, Class<A> arguments) {

    /** A function that only looks. */
    public static <A extends Record> Declaration<A> read(
            String name, Audience audience, String description, Class<A> arguments) {
        return new Declaration<>(name, audience, Effect.READ, description, arguments);
    }

    /** A function that changes something. */
    public static <A extends Record> Declaration<A> write(
            String name, Audience audience, String description, Class<A> arguments) {
        return new Declaration<>(name, audience, Effect.WRITE, description, arguments);
    }
}
