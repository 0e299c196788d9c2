package io.baton.conversation.summary;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How summaries of calls become notes about their contacts. */
@ConfigMapping(prefix = "baton.notes")
public interface NoteSettings {

    /** How long whoever writes one may take before another one does. */
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
