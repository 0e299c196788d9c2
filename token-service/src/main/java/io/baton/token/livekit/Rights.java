package io.baton.token.livekit;

/**
 * What a participant may do in a room.
 *
 * @param hears whether it may subscribe to anybody
 * @param publishes whether it may publish anything, sound or data
 * @param hidden whether nobody else is told that it is there
 */
public record Rights(boolean hears, boolean publishes, boolean hidden) {}
