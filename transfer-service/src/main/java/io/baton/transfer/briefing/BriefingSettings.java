package io.baton.transfer.briefing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** How briefings are written. */
@ConfigMapping(prefix = "baton.briefing")
public interface BriefingSettings {

    /** How long the model may take; then the extractive briefing stands in. */
    @WithDefault("8s")
    Duration timeLimit();

    /** How many characters of a transcript the model is shown: its beginning and, above all, its end. */
    @WithDefault("24000")
    int modelCharacters();

    /** Key of the model's API; without it and without a base address no model is asked. */
    Optional<String> apiKey();

    /** Base address of an OpenAI-compatible server; OpenAI's own when not set. */
    Optional<String> baseUrl();

    /**
     * How the model is spoken to. When not set: Chat Completions at a configured base address, which is what
     * OpenAI-compatible servers know, and Responses at OpenAI itself.
     */
    Optional<Api> api();

    /** The model's API. */
    enum Api {
        /** {@code POST /chat/completions}. */
        CHAT,
        /** {@code POST /responses}. */
        RESPONSES
    }

    /** The model's id; no model is asked without it. */
    Optional<String> model();
}
