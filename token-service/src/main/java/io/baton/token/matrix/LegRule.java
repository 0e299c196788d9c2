package io.baton.token.matrix;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The rule for one leg of a room.
 *
 * @param identity the LiveKit identity
 * @param kind what part it plays, or null when the caller of the contract does not know
 * @param audibility what it may do
 */
public record LegRule(
        @NotBlank @Size(max = 256) String identity,
        LegKind kind,
        @NotNull Audibility audibility) {}
