package io.baton.token.testing;

import io.livekit.server.AccessToken;
import io.livekit.server.RoomJoin;
import io.livekit.server.RoomName;
import io.livekit.server.RoomServiceClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import livekit.LivekitModels.ParticipantInfo;
import livekit.LivekitModels.ParticipantPermission;
import livekit.LivekitModels.Room;
import retrofit2.Call;

/** LiveKit changed behind Baton's back. */
public final class LiveKitByHand {

    private LiveKitByHand() {}

    /** Makes a room. */
    public static void create(String room) {
        run(client().createRoom(room));
    }

    /** Deletes a room. */
    public static void delete(String room) {
        run(client().deleteRoom(room));
    }

    /** A token that Baton knows nothing of. */
    public static String token(String identity, String room) {
        AccessToken token = new AccessToken(LiveKitResource.KEY, LiveKitResource.SECRET);
        token.setIdentity(identity);
        token.addGrants(new RoomJoin(true), new RoomName(room));
        return token.toJwt();
    }

    /** Whether there is such a room. */
    public static boolean has(String room) {
        return run(client().listRooms(List.of(room))).stream()
                .map(Room::getName)
                .anyMatch(room::equals);
    }

    /** Who is in a room. */
    public static List<ParticipantInfo> participants(String room) {
        return run(client().listParticipants(room));
    }

    /** Somebody in a room. */
    public static ParticipantInfo participant(String room, String identity) {
        return participants(room).stream()
                .filter(there -> there.getIdentity().equals(identity))
                .findFirst()
                .orElseThrow();
    }

    /** Lets somebody hear and publish. */
    public static void allow(String room, String identity) {
        run(client().updateParticipant(
                        room,
                        identity,
                        null,
                        null,
                        ParticipantPermission.newBuilder()
                                .setCanPublish(true)
                                .setCanPublishData(true)
                                .setCanSubscribe(true)
                                .build()));
    }

    private static RoomServiceClient client() {
        return RoomServiceClient.createClient(LiveKitResource.url(), LiveKitResource.KEY, LiveKitResource.SECRET);
    }

    private static <T> T run(Call<T> call) {
        try {
            var response = call.execute();
            if (!response.isSuccessful()) {
                throw new AssertionError("LiveKit answered " + response.code());
            }
            return response.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
