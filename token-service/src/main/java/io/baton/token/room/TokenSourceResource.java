package io.baton.token.room;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.baton.kit.id.Ids;
import io.baton.kit.security.CurrentUser;
import io.baton.kit.security.Roles;
import io.baton.token.grant.Grant;
import io.baton.token.grant.Names;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The token endpoint, in our shape and in that of LiveKit's token sources. */
@Path("/api/livekit/token")
@RolesAllowed(Roles.AGENT)
@Tag(name = "tokens")
public class TokenSourceResource {

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

            @JsonProperty("participant_name") @Size(max = 256) String participantName) {

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
    public Uni<Answer> token(@NotNull Request request) {
        if (request.isTokenSource()) {
            String identity = request.participantIdentity() == null ? user.username() : request.participantIdentity();
            String room = request.roomName() == null ? "room-" + ids.next() : request.roomName();
            return entry.enter(user, Names.identity("participant_identity", identity), request.participantName(), room)
                    .map(Answer::tokenSource);
        }
        return entry.enter(user, Names.identity("identity", request.identity()), null, request.room())
                .map(Answer::ours);
    }
}
