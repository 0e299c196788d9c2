package io.baton.conversation.visitor;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Positive;
import java.time.Duration;

/** How much visitors of the website may ask of the assistant. */
@ConfigMapping(prefix = "baton.visitor")
public interface VisitorTalkSettings {

    /** How many requests one session may send in a minute. */
    @Positive @WithDefault("20")
    int perSession();

    /** How long a session that was recognised is not asked for again. */
    @WithDefault("5s")
    Duration recognisedFor();
}
