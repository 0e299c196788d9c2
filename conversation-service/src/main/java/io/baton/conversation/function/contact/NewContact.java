package io.baton.conversation.function.contact;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Who somebody is and how to reach them, as an agent writes it down or a visitor says it. */
public record NewContact(
        @JsonPropertyDescription("the person's name") @NotNull @Size(min = 1, max = 200) String name,

        @Size(min = 3, max = 320) String email,

        @JsonPropertyDescription("with + and the country's code") @Size(min = 3, max = 64) String phone,

        @Size(max = 200) String company,

        @JsonPropertyDescription("BCP 47, for example de") @Pattern(regexp = "[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}")
        String language) {}
