package io.baton.token.internal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A service asks a participant of the call to join another of its rooms. */
public record InvitationRequest(
        @NotBlank @Size(max = 256) String identity,
        @NotBlank @Size(max = 256) String room) {}
