package io.baton.token.livekit;

import livekit.LivekitModels.Room;
import livekit.LivekitRoom.CreateRoomRequest;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.Header;
import retrofit2.http.POST;

/** Requests that LiveKit has and its Java SDK lacks, as typed Twirp posts with protobuf bodies. */
interface TwirpRooms {

    /** The SDK's own createRoom cannot name the agents to dispatch. */
    @POST("/twirp/livekit.RoomService/CreateRoom")
    Call<Room> createRoom(@Body CreateRoomRequest request, @Header("Authorization") String authorization);
}
