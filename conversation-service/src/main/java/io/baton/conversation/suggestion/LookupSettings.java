package io.baton.conversation.suggestion;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How contacts are looked up by the numbers and addresses of conversations. */
@ConfigMapping(prefix = "baton.lookups")
public interface LookupSettings {

    /** How long whoever asks may take before another one does. */
    @WithDefault("30s")
    Duration lease();

    /** How long is waited after the first try; after each further one twice as long. */
    @WithDefault("5s")
    Duration retryAfter();

    /** The longest wait between two tries. */
    @WithDefault("10m")
    Duration longestWait();

    /** After this time it is given up. */
    @WithDefault("20h")
    Duration giveUpAfter();
}
