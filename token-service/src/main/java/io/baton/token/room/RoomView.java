package io.baton.token.room;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.baton.token.livekit.MediaRoom;

/** A room in the shape of the drop-in routes, which is LiveKit's own. */
public record RoomView(
        String sid,
        String name,
        @JsonProperty("creation_time") long creationTime,
        @JsonProperty("num_participants") int numParticipants,
        @JsonProperty("max_participants") int maxParticipants) {

    static RoomView of(MediaRoom room) {
        return new RoomView(room.sid(), room.name(), room.creationTime(), room.participants(), room.maxParticipants());
    }
}
