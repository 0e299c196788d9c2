package io.baton.conversation.visitor;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * What a visitor says to the assistant.
 *
 * @param sessionId the secret of the session
 * @param publishableKey the page's key, where one is asked for
 */
public record VisitorMessage(
        @NotBlank @Size(max = 128) String sessionId,

        @NotNull @Size(min = 1, max = 2_000) @Pattern(regexp = "(?s).*\\S.*")
        String message,

        @Size(max = 128) String publishableKey) {

    VisitorPass pass() {
        return new VisitorPass(sessionId, publishableKey);
    }

    @Override
    public String toString() {
        return "VisitorMessage[]";
    }
}
