package io.baton.token.session;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Positive;
import java.time.Duration;

/** The sessions of callers who have not signed in; who may ask for one stands in {@link io.baton.kit.visitor.VisitorSettings}. */
@ConfigMapping(prefix = "baton.public")
public interface PublicSettings {

    /** How many sessions one address may have at a time. */
    @Positive @WithDefault("5")
    int sessionsPerAddress();

    /** How long a session lasts; then its participant is removed. */
    @WithDefault("30m")
    Duration sessionLength();

    /** How long after its beginning a session is recognised for other services, which keep what was said in it: beyond its room's time. */
    @WithDefault("7d")
    Duration remembered();

    /** How often sessions whose time is over are looked for. */
    @WithDefault("10s")
    Duration keeper();
}
