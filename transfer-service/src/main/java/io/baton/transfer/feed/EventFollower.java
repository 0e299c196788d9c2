package io.baton.transfer.feed;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Who follows the events. Called on one thread at a time; may wait, for a while, until the other end has taken what was told, and
 * throws when it is gone, which ends the following.
 */
public interface EventFollower {

    /** Every event that is published from now on will be told. */
    void following();

    /** One event: {@code {topic, partition, offset, event}}, the last a CloudEvent in JSON. */
    void event(JsonNode seen);

    /** Kafka does not answer; nothing more is told. */
    void away();
}
