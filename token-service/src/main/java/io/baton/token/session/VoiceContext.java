package io.baton.token.session;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;

/**
 * What the page says about the visit: hints for the conversation, never a proof of who somebody is.
 *
 * @param page where the visitor is
 * @param topic what it seems to be about
 * @param contact whom the page thinks it is talking to
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record VoiceContext(
        @Size(max = 500) String page,
        @Size(max = 500) String topic,
        @Valid Contact contact) {

    /** Nothing said. */
    static final VoiceContext NONE = new VoiceContext(null, null, null);

    /** Whom the page thinks it is talking to. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Contact(
            @Size(max = 200) String name,
            @Size(max = 200) String company,
            @Size(max = 35) String language) {}
}
