package io.baton.conversation.function;

import java.util.UUID;

/**
 * For whom a function runs.
 *
 * @param name username of the person; for a visitor of the website what they are called in its place
 * @param audience what the person may use
 * @param bearer the person's own token, with which the owning services are asked; never kept, never printed; null for a visitor
 * @param place where the person is signed in: a digest of the session; null when that is not known
 */
public record Caller(String name, Audience audience, String bearer, UUID place) {

    public Caller(String name, Audience audience, String bearer) {
        this(name, audience, bearer, null);
    }

    /** What a visitor of the website is called here, before the id of the session. */
    private static final String VISITOR = "visitor:";

    /** A visitor of the website, known by the id of their session and by nothing else. */
    public static Caller visitor(UUID session) {
        return new Caller(VISITOR + session, Audience.PUBLIC, null);
    }

    /** Whether this is the name of a visitor, and no person's username. */
    public static boolean isVisitor(String name) {
        return name != null && name.startsWith(VISITOR);
    }

    /** Whether it is a visitor of the website. */
    public boolean isVisitor() {
        return audience == Audience.PUBLIC && isVisitor(name);
    }

    /**
     * The visitor's session.
     *
     * @throws IllegalStateException for a person
     */
    public UUID session() {
        if (!isVisitor()) {
            throw new IllegalStateException("Not a visitor");
        }
        return UUID.fromString(name.substring(VISITOR.length()));
    }

    @Override
    public String toString() {
        return name + " (" + audience.wire() + ")";
    }
}
