package io.baton.leads.exchange;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How much an import may hold. */
@ConfigMapping(prefix = "baton.import")
public interface ImportSettings {

    /** The most rows of one file. */
    @WithDefault("100000")
    int maxRows();

    /** The most parts of one file, each a request's body. */
    @WithDefault("100")
    int maxParts();

    /** How long a file is kept that was not taken in for good. */
    @WithDefault("24h")
    Duration keepFile();

    /** How many rows are one transaction. */
    @WithDefault("100")
    int batch();
}
