package io.baton.token.livekit;

import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.util.JsonFormat;
import java.util.Optional;
import livekit.LivekitWebhook.WebhookEvent;

/**
 * What a LiveKit webhook says. It is a hint: it may be late, doubled or lost; what is true LiveKit itself says.
 *
 * @param id LiveKit's id of the notification, the same over redelivery
 * @param type what happened
 * @param room the room it happened in
 * @param participant whom it happened to
 * @param leaveReason why a participant left, as a short code
 */
public record RoomNews(String id, Type type, String room, Optional<Participant> participant, String leaveReason) {

    /** What can happen. */
    public enum Type {
        ROOM_STARTED,
        ROOM_FINISHED,
        PARTICIPANT_JOINED,
        PARTICIPANT_LEFT,
        PARTICIPANT_CONNECTION_ABORTED,
        TRACK_PUBLISHED,
        TRACK_UNPUBLISHED,
        /** Something that this version does not know. */
        OTHER;

        static Type of(String event) {
            for (Type type : values()) {
                if (type.name().equalsIgnoreCase(event)) {
                    return type;
                }
            }
            return OTHER;
        }
    }

    /**
     * Reads a webhook's body.
     *
     * @throws IllegalArgumentException when it is none
     */
    public static RoomNews parse(String json) {
        try {
            WebhookEvent.Builder event = WebhookEvent.newBuilder();
            JsonFormat.parser().ignoringUnknownFields().merge(json, event);
            if (event.getId().isEmpty()) {
                throw new IllegalArgumentException("A webhook without id");
            }
            Optional<Participant> participant = event.hasParticipant()
                    ? Optional.of(LiveKitRooms.participant(event.getParticipant()))
                    : Optional.empty();
            return new RoomNews(
                    event.getId(),
                    Type.of(event.getEvent()),
                    event.getRoom().getName(),
                    participant,
                    reason(event.build()));
        } catch (InvalidProtocolBufferException e) {
            throw new IllegalArgumentException("Not a webhook of LiveKit", e);
        }
    }

    private static String reason(WebhookEvent event) {
        return switch (event.getParticipant().getDisconnectReason()) {
            case CLIENT_INITIATED -> "left";
            case PARTICIPANT_REMOVED -> "removed";
            case ROOM_DELETED, ROOM_CLOSED -> "room_deleted";
            case DUPLICATE_IDENTITY -> "replaced";
            default -> "disconnected";
        };
    }
}
