package io.baton.token.supervision;

import io.baton.token.grant.Grant;

/**
 * What a supervisor connects with.
 *
 * @param token the token for the call's home room
 * @param wsUrl where to connect with it
 * @param room the home room
 * @param whisper a second connection, to speak to the agent; null unless whispering
 */
public record SupervisionAccess(String token, String wsUrl, String room, Whisper whisper) {

    /** The connection to the room that supervisor and agent have for themselves. */
    public record Whisper(String token, String wsUrl, String room) {

        static Whisper of(Grant grant) {
            return new Whisper(grant.token(), grant.wsUrl(), grant.room());
        }
    }

    static SupervisionAccess of(Grant home, Whisper whisper) {
        return new SupervisionAccess(home.token(), home.wsUrl(), home.room(), whisper);
    }
}
