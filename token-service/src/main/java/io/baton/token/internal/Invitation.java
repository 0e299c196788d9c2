package io.baton.token.internal;

/**
 * An invitation that was sent.
 *
 * @param delivered whether the participant was there to be told; its client may still have missed it
 */
public record Invitation(String token, String wsUrl, String room, boolean delivered) {}
