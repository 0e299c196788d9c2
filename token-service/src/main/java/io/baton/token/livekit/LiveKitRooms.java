package io.baton.token.livekit;

import io.livekit.server.RoomServiceClient;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import livekit.LivekitModels;
import livekit.LivekitModels.DataPacket;
import livekit.LivekitModels.ParticipantInfo;
import livekit.LivekitModels.ParticipantPermission;
import okhttp3.OkHttpClient;
import retrofit2.Call;

/** LiveKit's rooms and who is in them. Every answer is asked from LiveKit now; nothing blocks. */
@ApplicationScoped
public class LiveKitRooms {

    private final LiveKitSettings settings;
    private final LiveKitCalls calls;
    private final OkHttpClient http;
    private final RoomServiceClient rooms;

    LiveKitRooms(LiveKitSettings settings, LiveKitCalls calls, OkHttpClient http) {
        this.settings = settings;
        this.calls = calls;
        this.http = http;
        this.rooms = RoomServiceClient.createClient(
                settings.api().toString(), settings.key(), settings.secret(), () -> http);
    }

    @PreDestroy
    void close() {
        http.dispatcher().executorService().shutdown();
        http.connectionPool().evictAll();
    }

    /** The room; made when it is missing. */
    public Uni<MediaRoom> create(String name) {
        return calls.send(
                        "CreateRoom",
                        () -> rooms.createRoom(
                                name,
                                (int) settings.emptyTimeout().toSeconds(),
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                (int) settings.departureTimeout().toSeconds()))
                .map(room -> room(room.orElseThrow()));
    }

    /** All rooms. */
    public Uni<List<MediaRoom>> list() {
        return calls.send("ListRooms", () -> rooms.listRooms()).map(LiveKitRooms::rooms);
    }

    /** The room, or empty when LiveKit has none of this name. */
    public Uni<Optional<MediaRoom>> find(String name) {
        return calls.send("ListRooms", () -> rooms.listRooms(List.of(name)))
                .map(found -> rooms(found).stream().findFirst());
    }

    /** Deletes the room and disconnects everybody in it. */
    public Uni<Void> delete(String name) {
        return done("DeleteRoom", rooms.deleteRoom(name));
    }

    /** Who is in the room now; nobody when there is no such room. */
    public Uni<List<Participant>> participants(String room) {
        return calls.send("ListParticipants", () -> rooms.listParticipants(room))
                .map(found -> found.orElse(List.of()).stream()
                        .filter(info -> info.getState() != ParticipantInfo.State.DISCONNECTED)
                        .map(LiveKitRooms::participant)
                        .toList());
    }

    /** Disconnects a participant; fine when it is not there. */
    public Uni<Void> remove(String room, String identity) {
        return done("RemoveParticipant", rooms.removeParticipant(room, identity));
    }

    /** Mutes or un-mutes a track by the server; fine when it is not there. */
    public Uni<Void> mute(String room, String identity, String trackSid, boolean muted) {
        return done("MutePublishedTrack", rooms.mutePublishedTrack(room, identity, trackSid, muted));
    }

    /**
     * Sets what a participant may do, and attributes. LiveKit replaces the whole permission set, so all fields are sent;
     * what is published stays published, unless the right to publish goes.
     */
    public Uni<Void> update(
            String room, Participant participant, Rights rights, List<String> sources, Map<String, String> attributes) {
        ParticipantPermission.Builder permission = ParticipantPermission.newBuilder()
                .setCanSubscribe(rights.hears())
                .setCanPublish(rights.publishes())
                .setCanPublishData(rights.publishes())
                .setCanUpdateMetadata(false)
                .setHidden(rights.hidden());
        if (participant.source() == Participant.Source.WORKER) {
            permission.setCanUpdateMetadata(true);
        } else {
            sources.forEach(source -> permission.addCanPublishSources(
                    LivekitModels.TrackSource.valueOf(source.toUpperCase(Locale.ROOT))));
        }
        return done(
                "UpdateParticipant",
                rooms.updateParticipant(room, participant.identity(), null, null, permission.build(), attributes));
    }

    /** Sends a reliable data message to participants of a room. */
    public Uni<Void> send(String room, List<String> identities, String topic, String json) {
        return done(
                "SendData",
                rooms.sendData(
                        room,
                        json.getBytes(StandardCharsets.UTF_8),
                        DataPacket.Kind.RELIABLE,
                        List.of(),
                        identities,
                        topic));
    }

    private Uni<Void> done(String method, Call<?> request) {
        return calls.send(method, request::clone).replaceWithVoid();
    }

    private static List<MediaRoom> rooms(Optional<List<LivekitModels.Room>> found) {
        return found.orElse(List.of()).stream().map(LiveKitRooms::room).toList();
    }

    private static MediaRoom room(LivekitModels.Room room) {
        return new MediaRoom(
                room.getSid(),
                room.getName(),
                room.getCreationTime(),
                room.getNumParticipants(),
                room.getMaxParticipants());
    }

    static Participant participant(ParticipantInfo info) {
        return new Participant(
                info.getSid(),
                info.getIdentity(),
                info.getName(),
                switch (info.getKind()) {
                    case SIP -> Participant.Source.PHONE;
                    case AGENT -> Participant.Source.WORKER;
                    case EGRESS, INGRESS -> Participant.Source.MACHINE;
                    default -> Participant.Source.CLIENT;
                },
                Map.copyOf(info.getAttributesMap()),
                new Rights(
                        info.getPermission().getCanSubscribe(),
                        info.getPermission().getCanPublish(),
                        info.getPermission().getHidden()),
                info.getTracksList().stream()
                        .filter(track -> track.getType() == LivekitModels.TrackType.AUDIO)
                        .map(track -> new Participant.Microphone(track.getSid(), track.getMuted()))
                        .toList());
    }
}
