package io.baton.token.call;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.util.List;

/** When calls end, and how often what LiveKit has is compared with what we know. */
@ConfigMapping(prefix = "baton.call")
public interface CallSettings {

    /** How long a call lasts after the last person has left: a browser that reloads comes back. */
    @WithDefault("5s")
    Duration endGrace();

    /** How long a leg may be missing in LiveKit, without a farewell, before it has left. */
    @WithDefault("5s")
    Duration missingGrace();

    /**
     * How long a leg may be missing after LiveKit was away or had forgotten its rooms, and for how long after that this
     * holds: legs rejoin in 3 to 7 seconds.
     */
    @WithDefault("30s")
    Duration lostGrace();

    /** How long a call waits for somebody to join it. */
    @WithDefault("5m")
    Duration neverJoined();

    /** How often every open call is compared with LiveKit; while LiveKit is away it is looked for every second. */
    @WithDefault("5s")
    Duration reconcile();

    /** How long one comparison of all calls may take; the next one goes on where it stopped. */
    @WithDefault("30s")
    Duration reconcileLimit();

    /** How many calls are compared side by side, 1 to 64. */
    @WithDefault("8")
    @Min(1) @Max(64) int reconcileWidth();

    /** How many calls are read at a time for it, 1 to 1000. */
    @WithDefault("100")
    @Min(1) @Max(1000) int reconcilePage();

    /** How often it is looked who is alone. */
    @WithDefault("2s")
    Duration aloneWatch();

    /** After how long without anybody who attends to them a caller is said to be alone. */
    @WithDefault("10s")
    Duration aloneAfter();

    /** Within what time a call should be answered: what the share of calls answered in time is counted by. */
    @WithDefault("20s")
    Duration answerGoal();

    /** How long it is remembered whom a call let in, unless the call changes; zero remembers nothing. */
    @WithDefault("5s")
    Duration admissionMemory();

    /** How often a fact about a transfer that cannot be written down is tried again, with pauses up to 5 s, before it is a dead letter. */
    @WithDefault("20")
    @Min(1) @Max(1000) int factRetries();

    /** When a room's rules are applied again after a track was published that not everybody may hear. */
    @WithDefault("0ms,100ms,400ms,1000ms,2000ms")
    List<Duration> reapply();
}
