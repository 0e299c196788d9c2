package io.baton.token.internal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A service asks for a token for one of a transfer's parties.
 *
 * @param name the name to show, or null
 * @param subject the username the identity belongs to, or null for an identity that nobody has signed in for
 */
public record GrantRequest(
        @NotBlank @Size(max = 256) String identity,
        @NotBlank @Size(max = 256) String room,
        @Size(max = 256) String name,
        @Size(max = 256) String subject) {}
