package io.baton.token.grant;

import java.time.Instant;

/**
 * A token for a room.
 *
 * @param token the LiveKit token
 * @param wsUrl where to connect with it
 * @param room the room it opens
 * @param expiresAt until when it can be used to join
 */
public record Grant(String token, String wsUrl, String room, Instant expiresAt) {}
