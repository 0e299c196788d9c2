package io.baton.conversation.summary;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How summaries are written. */
@ConfigMapping(prefix = "baton.summary")
public interface SummarySettings {

    /** How long late words are waited for before a summary is written. */
    @WithDefault("3s")
    Duration settle();

    /** How long whoever writes one may take before another one does. */
    @WithDefault("60s")
    Duration lease();

    /** How often a model is asked when whoever asked it never came back; then the extractive summary stands in. */
    @WithDefault("2")
    int tries();

    /** How long a model may take; then the extractive summary stands in. Shorter than the lease. */
    @WithDefault("20s")
    Duration modelTimeLimit();

    /** How many characters of what was said a model is shown. */
    @WithDefault("24000")
    int modelCharacters();

    /** How many messages of a conversation are read, the last ones. */
    @WithDefault("500")
    int messages();
}
