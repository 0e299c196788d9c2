package io.baton.kit.outbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** How the outbox is emptied. */
@ConfigMapping(prefix = "baton.outbox")
public interface OutboxSettings {

    /** Whether this process relays; off in tests that look at the table. */
    @WithDefault("true")
    boolean enabled();

    /** How many shards share the work, 1 to 64. All replicas of a service must agree. */
    @WithDefault("4")
    @Min(1) @Max(64) int shards();

    /** How many rows are read at once, 1 to 5000. */
    @WithDefault("500")
    @Min(1) @Max(5000) int batch();

    /** The longest time until a row is seen when its notification was lost. */
    @WithDefault("1S")
    Duration poll();

    /** The longest time the broker may take to acknowledge a batch. */
    @WithDefault("15S")
    Duration publishTimeout();

    /** How long published rows are kept. */
    @WithDefault("7D")
    Duration retention();
}
