package io.baton.conversation.model;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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

    /** Over which API the model is asked. */
    @WithDefault("auto")
    Api api();

    /** After how many answers in a row that came too late, or were a 429 or a 5xx, the model is left alone for a while; 1 to 1000. */
    @WithDefault("5")
    @Min(1) @Max(1000) int failuresBeforeRest();

    /** How long it is left alone; then one question is tried. */
    @WithDefault("30s")
    Duration rest();

    /** Whether there is enough to ask a model. */
    static boolean isComplete(ModelSettings settings) {
        return settings.model().isPresent()
                && (settings.apiKey().isPresent() || settings.baseUrl().isPresent());
    }

    /** The APIs. */
    enum Api {
        /** OpenAI's own. */
        RESPONSES,
        /** What compatible servers know. */
        CHAT_COMPLETIONS,
        /** Chat Completions when a base address is configured, Responses otherwise. */
        AUTO
    }
}
