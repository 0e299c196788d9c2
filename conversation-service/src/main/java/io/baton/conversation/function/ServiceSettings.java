package io.baton.conversation.function;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Where the services are that own what functions look at and change. */
@ConfigMapping(prefix = "baton.services")
public interface ServiceSettings {

    /** Address of leads-service. */
    String leads();

    /** Address of token-service. */
    String token();

    /** Address of transfer-service. */
    String transfer();

    /** How long one of them may take to answer. */
    @WithDefault("5s")
    Duration timeLimit();
}
