package io.baton.transfer.transfer;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** The times a transfer keeps. */
@ConfigMapping(prefix = "baton.transfer")
public interface TransferSettings {

    /** How long an offer rings when the request does not say; 5 to 120 seconds. */
    @WithDefault("30s")
    Duration ringTimeout();

    /** How long a target who was offered the call by token alone may take to join. */
    @WithDefault("120s")
    Duration dropInRingTimeout();

    /** How long a target who accepted may take to be heard in the room. */
    @WithDefault("10s")
    Duration joinTimeout();

    /** How long the target may take to join the caller at completion; then the consult goes on. */
    @WithDefault("10s")
    Duration completeTimeout();

    /** How long the caller's client may take to move at completion; then the consult goes on. */
    @WithDefault("5s")
    Duration moveTimeout();

    /** How long the hold may take to be in force; then the transfer fails and the caller is returned. */
    @WithDefault("15s")
    Duration holdTimeout();

    /** How long a caller may be missing before they count as gone. */
    @WithDefault("1200ms")
    Duration callerGone();

    /** How long anybody may be missing after a time when nobody could be seen, as after a restart of the media server. */
    @WithDefault("15s")
    Duration everybodyGone();

    /** How long the target may be missing from a consult before it counts as gone. */
    @WithDefault("10s")
    Duration targetGone();

    /** How long an agent may be without a live socket, or out of the call's rooms, before it counts as gone. */
    @WithDefault("10s")
    Duration agentGone();

    /** The queue that takes callers who lost their agent. */
    @WithDefault("default")
    String rescueQueue();

    /** How often a running transfer looks at its call. */
    @WithDefault("400ms")
    Duration lookEvery();

    /** How long one question for a leg waits at token-service, at most 2 seconds (the client gives up after 5). */
    @WithDefault("1500ms")
    Duration legWait();

    /** How often due steps are looked for besides being woken. */
    @WithDefault("200ms")
    Duration stepPoll();

    /** How long a replica may hold a step before another may take it over. */
    @WithDefault("5s")
    Duration stepLease();

    /** Whether this replica runs steps. */
    @WithDefault("true")
    boolean stepsEnabled();
}
