package io.baton.token.livekit;

/**
 * A room as LiveKit knows it.
 *
 * @param sid LiveKit's id of this life of the room
 * @param name the name
 * @param creationTime when LiveKit made it, in epoch seconds
 * @param participants how many are in it, agents' workers not counted
 * @param maxParticipants how many may be, 0 for no limit
 */
public record MediaRoom(String sid, String name, long creationTime, int participants, int maxParticipants) {}
