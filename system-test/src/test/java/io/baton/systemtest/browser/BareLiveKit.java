package io.baton.systemtest.browser;

import io.baton.systemtest.stack.RunningStack;
import io.livekit.server.AccessToken;
import io.livekit.server.RoomJoin;
import io.livekit.server.RoomName;
import io.livekit.server.RoomServiceClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import livekit.LivekitModels;
import retrofit2.Call;

/** A LiveKit server without Baton: its rooms are made and ruled by hand. */
final class BareLiveKit {

    private final String url;
    private final String key;
    private final String secret;
    private final RoomServiceClient rooms;

    BareLiveKit(String url, String key, String secret) {
        this.url = url;
        this.key = key;
        this.secret = secret;
        this.rooms = RoomServiceClient.createClient(url, key, secret);
    }

    /** The LiveKit of the stack, with rooms that Baton knows nothing of. */
    static BareLiveKit of(RunningStack stack) {
        String url = stack.addresses().liveKit().toString().replaceFirst("/$", "");
        return new BareLiveKit(url, stack.secret("LIVEKIT_API_KEY"), stack.secret("LIVEKIT_API_SECRET"));
    }

    String wsUrl() {
        return url.replaceFirst("^http", "ws");
    }

    String token(String identity, String room) {
        AccessToken token = new AccessToken(key, secret);
        token.setIdentity(identity);
        token.addGrants(new RoomJoin(true), new RoomName(room));
        return token.toJwt();
    }

    void join(Party party, String room) {
        party.join(room, wsUrl(), token(party.identity(), room));
    }

    void createRoom(String room) {
        run(rooms.createRoom(room));
    }

    void deleteRoom(String room) {
        run(rooms.deleteRoom(room));
    }

    void remove(String room, Party party) {
        run(rooms.removeParticipant(room, party.identity()));
    }

    void permit(String room, Party party, boolean hears) {
        var permission = LivekitModels.ParticipantPermission.newBuilder()
                .setCanPublish(true)
                .setCanPublishData(true)
                .setCanSubscribe(hears)
                .build();
        run(rooms.updateParticipant(room, party.identity(), null, null, permission));
    }

    void tell(String room, Party party, String message) {
        run(rooms.sendData(
                room,
                message.getBytes(StandardCharsets.UTF_8),
                LivekitModels.DataPacket.Kind.RELIABLE,
                List.of(),
                List.of(party.identity()),
                "baton.call"));
    }

    List<LivekitModels.ParticipantInfo> participants(String room) {
        return run(rooms.listParticipants(room));
    }

    private static <T> T run(Call<T> call) {
        try {
            var response = call.execute();
            if (!response.isSuccessful()) {
                throw new AssertionError("LiveKit answers " + response.code() + ": "
                        + (response.errorBody() == null
                                ? ""
                                : response.errorBody().string()));
            }
            return response.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
