package io.baton.token.livekit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;

/** What tokens allow. */
@ConfigMapping(prefix = "baton.media")
public interface MediaSettings {

    /** Whether cameras may be published, too. */
    @WithDefault("false")
    boolean camera();

    /** How long a token of a person who has signed in can be used to join; 1 to 2 minutes. */
    @WithDefault("2m")
    Duration staffTokenLife();

    /** How long a token of a caller can be used to join. */
    @WithDefault("5m")
    Duration callerTokenLife();

    /** What may be published. */
    default List<String> sources() {
        return camera() ? List.of("microphone", "camera") : List.of("microphone");
    }
}
