package io.baton.token.internal;

import io.baton.kit.security.Roles;
import io.baton.token.session.SessionDesk;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Tells other Baton services whose session a visitor's secret proves; the gateway does not route it. */
@Path("/internal/sessions")
@RolesAllowed(Roles.SERVICE)
@Tag(name = "internal")
public class InternalSessionResource {

    private final SessionDesk desk;

    InternalSessionResource(SessionDesk desk) {
        this.desk = desk;
    }

    /** The secret that a visitor showed; in the body, so that it stands in no log of addresses. */
    public record Shown(@NotBlank @Size(max = 128) String sessionId) {

        @Override
        public String toString() {
            return "Shown[]";
        }
    }

    /** The session that it proves. */
    @POST
    @Path("recognise")
    public Uni<SessionDesk.Recognised> recognise(@NotNull @Valid Shown shown) {
        return desk.recognise(shown.sessionId());
    }
}
