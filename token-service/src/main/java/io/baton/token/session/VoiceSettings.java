package io.baton.token.session;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** The voice agent that is dispatched to callers, and what it is told. */
@ConfigMapping(prefix = "baton.voice")
public interface VoiceSettings {

    /** The name that the agent's workers register with. */
    @WithDefault("voice-support")
    String agentName();

    /** How long a worker may take to accept or to join; after it the agent counts as not available. */
    @WithDefault("2500ms")
    Duration acceptWithin();

    /** A directory whose {@code system-prompt.txt} is used instead of the one that comes with Baton. */
    Optional<Path> promptDirectory();

    /** The time zone of the people the callers expect to talk to. */
    @WithDefault("UTC")
    String timeZone();
}
