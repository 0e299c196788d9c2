package io.baton.conversation.visitor;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What a visitor shows to come back to what they said.
 *
 * @param sessionId the secret of the session; in the body, so that it stands in no log of addresses
 * @param publishableKey the page's key, where one is asked for
 */
public record VisitorPass(
        @NotBlank @Size(max = 128) String sessionId,
        @Size(max = 128) String publishableKey) {

    @Override
    public String toString() {
        return "VisitorPass[]";
    }
}
