package io.baton.token.room;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.baton.kit.id.Ids;
import io.baton.kit.problem.Problem;
import io.baton.kit.problem.ProblemCode;
import io.baton.kit.problem.Refuses;
import io.baton.kit.security.CurrentUser;
import io.baton.kit.security.Roles;
import io.baton.token.grant.Grant;
import io.baton.token.grant.Names;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The token endpoint, in our shape and in that of LiveKit's token sources. */
@Path("/api/livekit/token")
@RolesAllowed(Roles.AGENT)
@Tag(name = "tokens")
public class TokenSourceResource {

    private static final int LONGEST_NAME = 256;

    private final RoomEntry entry;
    private final CurrentUser user;
    private final Ids ids;

    TokenSourceResource(RoomEntry entry, CurrentUser user, Ids ids) {
        this.entry = entry;
        this.user = user;
        this.ids = ids;
    }

    /**
     * Either shape. What a client wishes beyond its rights (attributes, metadata, room configuration) is ignored: a room
     * configuration could dispatch agents and start recordings.
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Request(
            String identity,
            String room,
            @JsonProperty("room_name") String roomName,
            @JsonProperty("participant_identity") String participantIdentity,

            @JsonProperty("participant_name") @Schema(maxLength = LONGEST_NAME)
            String participantName) {

        boolean isTokenSource() {
            return identity == null && room == null;
        }
    }

    /** Both shapes: only the members of the one that was asked for are there. */
    public record Answer(
            String token,
            String wsUrl,
            @JsonProperty("server_url") String serverUrl,
            @JsonProperty("participant_token") String participantToken) {

        static Answer ours(Grant grant) {
            return new Answer(grant.token(), grant.wsUrl(), null, null);
        }

        static Answer tokenSource(Grant grant) {
            return new Answer(null, null, grant.wsUrl(), grant.token());
        }
    }

    /** A token for a room. */
    @POST
    @Refuses({
        ProblemCode.IDENTITY_INVALID,
        ProblemCode.ROOM_INVALID,
        ProblemCode.CALL_ENDED,
        ProblemCode.LEG_REFUSED,
        ProblemCode.IDENTITY_IN_USE,
        ProblemCode.LIVEKIT_AWAY
    })
    public Uni<Answer> token(@NotNull Request request) {
        if (request.isTokenSource()) {
            requireBounded(request.participantName());
            String identity = request.participantIdentity() == null ? user.username() : request.participantIdentity();
            String room = request.roomName() == null ? "room-" + ids.next() : request.roomName();
            return entry.enter(
                            user,
                            Names.identity("participant_identity", identity),
                            request.participantName(),
                            Names.room("room_name", room))
                    .map(Answer::tokenSource);
        }
        return entry.enter(user, Names.identity("identity", request.identity()), null, request.room())
                .map(Answer::ours);
    }

    /** By hand, so that the problem names the field as the client wrote it. */
    private static void requireBounded(String participantName) {
        if (participantName != null && participantName.length() > LONGEST_NAME) {
            throw Problem.field(
                    ProblemCode.VALIDATION_FAILED,
                    "participant_name",
                    "must be at most " + LONGEST_NAME + " characters long");
        }
    }
}
