package io.baton.transfer.call;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;

/**
 * The right to join a room.
 *
 * @param token LiveKit token, valid for a minute or two
 * @param wsUrl where to connect with it
 * @param room the room it opens
 * @param expiresAt when it stops opening the room, or null when not told
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Grant(String token, String wsUrl, String room, Instant expiresAt) {}
