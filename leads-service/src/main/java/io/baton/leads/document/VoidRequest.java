package io.baton.leads.document;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** Why a document becomes void, as a code, for example {@code mistake}. */
public record VoidRequest(
        @NotNull @Pattern(regexp = "[a-z0-9_]{1,64}") String reason) {}
