package io.baton.systemtest.stack;

import io.baton.systemtest.browser.Party;
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

/** The stack's LiveKit without Baton: rooms made, ruled and looked into by hand, past the services. */
public final class BareLiveKit {

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

    public String wsUrl() {
        return url.replaceFirst("^http", "ws");
    }

    public String token(String identity, String room) {
        AccessToken token = new AccessToken(key, secret);
        token.setIdentity(identity);
        token.addGrants(new RoomJoin(true), new RoomName(room));
        return token.toJwt();
    }

    public void join(Party party, String room) {
        party.join(room, wsUrl(), token(party.identity(), room));
    }

    public void createRoom(String room) {
        run(rooms.createRoom(room));
    }

    public void deleteRoom(String room) {
        run(rooms.deleteRoom(room));
    }

    public void remove(String room, Party party) {
        run(rooms.removeParticipant(room, party.identity()));
    }

    public void permit(String room, Party party, boolean hears) {
        var permission = LivekitModels.ParticipantPermission.newBuilder()
                .setCanPublish(true)
                .setCanPublishData(true)
                .setCanSubscribe(hears)
                .build();
        run(rooms.updateParticipant(room, party.identity(), null, null, permission));
    }

    public void tell(String room, Party party, String message) {
        run(rooms.sendData(
                room,
                message.getBytes(StandardCharsets.UTF_8),
                LivekitModels.DataPacket.Kind.RELIABLE,
                List.of(),
                List.of(party.identity()),
                "baton.call"));
    }

    public List<LivekitModels.ParticipantInfo> participants(String room) {
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
