package io.baton.transfer.transfer;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the watchdog looks after callers whom nobody talks to. */
@ConfigMapping(prefix = "baton.watchdog")
public interface WatchdogSettings {

    /** How often it looks. */
    @WithDefault("2s")
    Duration every();

    /** How long a caller who lost the agent waits for them to come back, as after a reloaded page. */
    @WithDefault("10s")
    Duration grace();

    /** How long a lost caller waits in the queue before supervisors are to see to it. */
    @WithDefault("15s")
    Duration attention();
}
