package io.baton.conversation.model;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** Which language model is asked, and where. */
@ConfigMapping(prefix = "baton.model")
public interface ModelSettings {

    /** Key of the model's API; without it and without a base address no model is asked. */
    Optional<String> apiKey();

    /** Base address of an OpenAI-compatible server; OpenAI's own when not set. */
    Optional<String> baseUrl();

    /** The model's id; no model is asked without it. */
    Optional<String> model();

    /** How long one answer of the model may take. */
    @WithDefault("30s")
    Duration timeLimit();

    /** How many tokens one answer may have. */
    @WithDefault("1500")
    int answerTokens();
}
