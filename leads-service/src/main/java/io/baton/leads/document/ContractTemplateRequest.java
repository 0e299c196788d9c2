package io.baton.leads.document;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A template as somebody wants it. In a change, what is left out stays as it is.
 *
 * @param title what it is called; needed for a new one
 * @param language BCP 47; {@code en} when not given
 * @param body Markdown with variables as in scripts; needed for a new one
 */
public record ContractTemplateRequest(
        @Size(max = 200) String title,

        @Pattern(regexp = "[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}")
        String language,

        @Size(max = 100_000) String body) {}
