package io.baton.conversation.retry;

import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How often something is tried; every queue of such things has settings of its own. */
public interface RetrySettings {

    /** How long whoever took one may take before another one does. */
    @WithDefault("30s")
    Duration lease();

    /** How long is waited after the first try; after each further one twice as long. */
    @WithDefault("5s")
    Duration retryAfter();

    /** The longest wait between two tries. */
    @WithDefault("10m")
    Duration longestWait();

    /** After this time it is given up. Shorter than a day, for which leads-service knows what it has written. */
    @WithDefault("20h")
    Duration giveUpAfter();
}
