package io.baton.conversation.notification;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** How much of what people are told is kept. */
@ConfigMapping(prefix = "baton.notifications")
public interface NotificationSettings {

    /** How long notifications are kept, seen or not. */
    @WithDefault("30d")
    Duration retention();

    /** How many of one person are kept, 1 to 10000; beyond that the oldest go. */
    @WithDefault("200")
    @Min(1) @Max(10_000) int perPerson();

    /** How often it is looked for those that are too old. */
    @WithDefault("10m")
    Duration tidyEvery();
}
