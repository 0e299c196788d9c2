package io.baton.conversation.function;

import java.util.UUID;

/**
 * For whom a function runs.
 *
 * @param name username of the person
 * @param audience what the person may use
 * @param bearer the person's own token, with which the owning services are asked; never kept, never printed
 * @param place where the person is signed in: a digest of the session; null when that is not known
 */
public record Caller(String name, Audience audience, String bearer, UUID place) {

    public Caller(String name, Audience audience, String bearer) {
        this(name, audience, bearer, null);
    }

    @Override
    public String toString() {
        return name + " (" + audience.wire() + ")";
    }
}
