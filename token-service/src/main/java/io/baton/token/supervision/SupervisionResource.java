package io.baton.token.supervision;

import io.baton.kit.problem.ProblemCode;
import io.baton.kit.problem.Refuses;
import io.baton.kit.security.CurrentUser;
import io.baton.kit.security.Roles;
import io.baton.token.matrix.SupervisionMode;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Lets supervisors listen to a call, whisper to one of its agents, or speak in it. */
@Path("/api/calls/{id}/supervision")
@RolesAllowed({Roles.SUPERVISOR, Roles.ADMIN})
@Tag(name = "calls")
@Refuses({ProblemCode.CALL_NOT_FOUND, ProblemCode.LIVEKIT_AWAY})
public class SupervisionResource {

    private final SupervisionDesk desk;
    private final CurrentUser user;

    SupervisionResource(SupervisionDesk desk, CurrentUser user) {
        this.desk = desk;
        this.user = user;
    }

    /**
     * How to supervise.
     *
     * @param mode {@code listen}, {@code whisper} or {@code barge}
     * @param agent whom to whisper to, for {@code whisper} only
     */
    public record Wish(
            @NotNull @Pattern(regexp = "listen|whisper|barge") String mode,

            @Size(min = 1, max = 256) String agent) {}

    /** Begins to supervise the call, or goes on in another way. */
    @POST
    @Refuses({
        ProblemCode.CALL_ENDED,
        ProblemCode.CONFLICT,
        ProblemCode.LEG_REFUSED,
        ProblemCode.IDENTITY_IN_USE,
        ProblemCode.TARGET_NOT_AN_AGENT
    })
    public Uni<SupervisionAccess> begin(@PathParam("id") UUID id, @NotNull @Valid Wish wish) {
        return desk.begin(supervisor(), id, SupervisionMode.of(wish.mode()), wish.agent());
    }

    /** Ends one's own supervision of the call. */
    @DELETE
    public Uni<Void> end(@PathParam("id") UUID id) {
        return desk.end(supervisor(), id);
    }

    private SupervisionDesk.Asking supervisor() {
        return new SupervisionDesk.Asking(user.username(), user.hasRole(Roles.ADMIN));
    }
}
