package io.baton.kit.visitor;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Positive;
import java.util.List;
import java.util.Optional;

/** Who may ask without having signed in, and how often; the same for all services that have such routes. */
@ConfigMapping(prefix = "baton.public")
public interface VisitorSettings {

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
}
