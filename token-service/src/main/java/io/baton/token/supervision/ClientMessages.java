package io.baton.token.supervision;

import io.baton.token.grant.Grant;
import io.baton.token.livekit.LiveKitRooms;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Tells a participant's client, in the room it is in, where it is asked to connect to. */
@ApplicationScoped
class ClientMessages {

    private static final String TOPIC = "baton.call";

    private final LiveKitRooms rooms;

    ClientMessages(LiveKitRooms rooms) {
        this.rooms = rooms;
    }

    /** To listen, in a second room, to a supervisor who whispers. */
    Uni<Void> whisper(String room, String identity, Grant grant) {
        return send("call.whisper", room, identity, grant);
    }

    /** To go over into another room. */
    Uni<Void> move(String room, String identity, Grant grant) {
        return send("call.move", room, identity, grant);
    }

    private Uni<Void> send(String type, String room, String identity, Grant grant) {
        String message = new JsonObject()
                .put("type", type)
                .put("room", grant.room())
                .put("token", grant.token())
                .put("wsUrl", grant.wsUrl())
                .encode();
        return rooms.send(room, List.of(identity), TOPIC, message);
    }
}
