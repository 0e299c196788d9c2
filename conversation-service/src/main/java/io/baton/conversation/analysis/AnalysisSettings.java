package io.baton.conversation.analysis;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How calls are analysed while they go on. */
@ConfigMapping(prefix = "baton.analysis")
public interface AnalysisSettings {

    /** After how many final pieces of speech a call is analysed (again); 0 for never. */
    @WithDefault("4")
    int after();

    /** How long whoever writes one may take before another one does. */
    @WithDefault("30s")
    Duration lease();

    /** How long a model may take; then plain rules stand in. Somebody talks meanwhile. Shorter than the lease. */
    @WithDefault("8s")
    Duration modelTimeLimit();

    /** How many characters of what was said a model is shown. */
    @WithDefault("8000")
    int modelCharacters();

    /** How many messages of a conversation are read, the last ones. */
    @WithDefault("60")
    int messages();

    /** How many analyses one replica writes at the same time. */
    @WithDefault("4")
    int atOnce();
}
