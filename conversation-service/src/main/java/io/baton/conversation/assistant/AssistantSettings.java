package io.baton.conversation.assistant;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** How far the assistant goes for one message, and how far for a conversation and a day. */
@ConfigMapping(prefix = "baton.assistant")
public interface AssistantSettings {

    /** How often the model is asked, 1 to 50. */
    @WithDefault("8")
    @Min(1) @Max(50) int rounds();

    /** How long it may take, all together. */
    @WithDefault("60s")
    Duration deadline();

    /** How many tokens one message may cost, all together. */
    @WithDefault("40000")
    @Min(1) long tokens();

    /** How many tokens all messages of one conversation may cost together. */
    @WithDefault("200000")
    @Min(1) long tokensPerConversation();

    /** How many tokens one person may use up in a day. */
    @WithDefault("2000000")
    @Min(1) long tokensPerDay();

    /** How many tokens one visitor of the website may use up in a day. */
    @WithDefault("50000")
    @Min(1) long tokensPerVisitorDay();

    /** How many tokens all visitors of the website may use up in a day together. */
    @WithDefault("5000000")
    @Min(1) long tokensForVisitorsDay();

    /** How many functions one turn of the model may ask for. */
    @WithDefault("8")
    @Min(1) @Max(50) int functionsAtOnce();

    /** How often the model may ask for the very same again before it is stopped. */
    @WithDefault("3")
    @Min(1) int repeats();

    /** How many characters of a function's result the model is shown. */
    @WithDefault("12000")
    @Min(100) int resultCharacters();

    /** How many tokens the model is told about the contact that a talk is about, 50 to 8000. */
    @WithDefault("800")
    @Min(50) @Max(8000) int contextTokens();

    /** How many messages of the conversation the model is shown. */
    @WithDefault("20")
    @Min(1) @Max(200) int history();
}
