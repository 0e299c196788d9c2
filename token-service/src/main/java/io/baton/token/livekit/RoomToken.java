package io.baton.token.livekit;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * What a token for a room allows.
 *
 * @param identity who
 * @param name the name to show, or null
 * @param room the only room it opens
 * @param rights what its holder may do
 * @param sources what may be published, for example {@code microphone}
 * @param attributes attributes that the holder cannot change
 * @param life how long it can be used to join, seconds to minutes
 */
public record RoomToken(
        String identity,
        String name,
        String room,
        Rights rights,
        List<String> sources,
        Map<String, String> attributes,
        Duration life) {}
