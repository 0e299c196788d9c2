package io.baton.transfer.live;

import io.smallrye.mutiny.Uni;

/** What someone needs to know on opening a socket, besides the messages to come. */
public interface LiveGreeting {

    /** The member {@code data} of the message {@code hello}; serialised as JSON. */
    Uni<Object> greet(String username, long resumeAfter);
}
