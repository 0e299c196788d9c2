package io.baton.token.call;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;

/** When calls end, and how often what LiveKit has is compared with what we know. */
@ConfigMapping(prefix = "baton.call")
public interface CallSettings {

    /** How long a call lasts after the last person has left: a browser that reloads comes back. */
    @WithDefault("5s")
    Duration endGrace();

    /** How long a leg may be missing without a farewell: after a restart of LiveKit legs rejoin in 3 to 7 seconds. */
    @WithDefault("30s")
    Duration lostGrace();

    /** How long a call waits for somebody to join it. */
    @WithDefault("5m")
    Duration neverJoined();

    /** How often what LiveKit has is compared with what we know. */
    @WithDefault("5s")
    Duration keeper();

    /** When a room's rules are applied again after a track was published that not everybody may hear. */
    @WithDefault("0ms,100ms,400ms,1000ms,2000ms")
    List<Duration> reapply();
}
