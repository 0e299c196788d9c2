package io.baton.token.session;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What callers who have not signed in may do. */
@ConfigMapping(prefix = "baton.public")
public interface PublicSettings {

    /** Origins that may ask, exactly as browsers send them; none means that nobody may. */
    Optional<List<String>> allowedOrigins();

    /** Whether requests without an Origin header, which browsers cannot send, are let in. */
    @WithDefault("false")
    boolean withoutOrigin();

    /** When set, a request must carry one of these publishable keys. */
    Optional<List<String>> publishableKeys();

    /** How many requests one address may send in a minute. */
    @Positive @WithDefault("30")
    int perAddress();

    /** How many requests one publishable key may send in a minute, all addresses together. */
    @Positive @WithDefault("600")
    int perKey();

    /** How many sessions one address may have at a time. */
    @Positive @WithDefault("5")
    int sessionsPerAddress();

    /** How long a session lasts; then its participant is removed. */
    @WithDefault("30m")
    Duration sessionLength();

    /** How often sessions whose time is over are looked for. */
    @WithDefault("10s")
    Duration keeper();
}
