package io.baton.conversation.assistant;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** How far the assistant goes for one message. */
@ConfigMapping(prefix = "baton.assistant")
public interface AssistantSettings {

    /** How often the model is asked, 1 to 50. */
    @WithDefault("8")
    @Min(1) @Max(50) int rounds();

    /** How long it may take, all together. */
    @WithDefault("60s")
    Duration deadline();

    /** How many tokens it may cost, all together. */
    @WithDefault("40000")
    @Min(1) long tokens();

    /** How many functions one turn of the model may ask for. */
    @WithDefault("8")
    @Min(1) @Max(50) int functionsAtOnce();

    /** How often the model may ask for the very same again before it is stopped. */
    @WithDefault("3")
    @Min(1) int repeats();

    /** How many characters of a function's result the model is shown. */
    @WithDefault("12000")
    @Min(100) int resultCharacters();

    /** How many messages of the conversation the model is shown. */
    @WithDefault("20")
    @Min(1) @Max(200) int history();
}
