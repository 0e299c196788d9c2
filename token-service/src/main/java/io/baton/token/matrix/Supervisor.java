package io.baton.token.matrix;

/**
 * A supervisor of a call, as the matrix needs to know.
 *
 * @param identity the LiveKit identity
 * @param mode what the supervisor does
 * @param agent who is whispered to, or null
 * @param whisperRoom the room for it, or null
 */
public record Supervisor(String identity, SupervisionMode mode, String agent, String whisperRoom) {}
