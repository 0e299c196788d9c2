package io.baton.leads.internal;

import io.baton.kit.idempotency.IdempotentRequests;
import io.baton.kit.problem.Problem;
import io.baton.kit.problem.ProblemCode;
import io.baton.kit.security.CurrentUser;
import io.baton.kit.security.Roles;
import io.baton.leads.music.Recommendation;
import io.baton.leads.visitor.Booking;
import io.baton.leads.visitor.Claim;
import io.baton.leads.visitor.MusicWish;
import io.baton.leads.visitor.VisitorDesk;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * What conversation-service asks on behalf of one visitor of the website, whose session it has recognised: its token may nothing
 * here but for the visitor that the address names.
 */
@Path("/internal/visitors/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.SERVICE)
public class InternalVisitorResource {

    /** Who speaks with visitors; no other service asks for them. */
    private static final String ASKING = "service-account-conversation-service";

    private final VisitorDesk desk;
    private final IdempotentRequests once;
    private final CurrentUser user;

    InternalVisitorResource(VisitorDesk desk, IdempotentRequests once, CurrentUser user) {
        this.desk = desk;
        this.once = once;
        this.user = user;
    }

    /** What a quote is wanted about. */
    public record QuoteRequest(
            @NotNull @Size(min = 1, max = 190) String about) {}

    /** Songs, the best first. */
    public record Songs(List<Recommendation> items) {}

    @POST
    @Path("contact")
    public Uni<Response> contact(
            @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key, @NotNull @Valid Claim claim) {
        return made(id, "contact", key, claim, () -> desk.claim(id, claim, user.username()));
    }

    @POST
    @Path("consultations")
    public Uni<Response> consultation(
            @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key, @NotNull @Valid Booking booking) {
        return made(id, "consultations", key, booking, () -> desk.book(id, booking, user.username()));
    }

    @POST
    @Path("quotes")
    public Uni<Response> quote(
            @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key, @NotNull @Valid QuoteRequest wanted) {
        return made(id, "quotes", key, wanted, () -> desk.quote(id, wanted.about(), user.username())
                .replaceWith(wanted));
    }

    @POST
    @Path("songs")
    public Uni<Songs> songs(@PathParam("id") UUID id, @NotNull @Valid MusicWish wish) {
        requireAsking();
        return desk.recommend(wish).map(Songs::new);
    }

    private Uni<Response> made(UUID id, String what, String key, Object request, Supplier<? extends Uni<?>> work) {
        requireAsking();
        String operation = "POST /internal/visitors/" + id + "/" + what;
        return once.once(key, user.username(), operation, request, () -> work.get()
                .map(made ->
                        Response.status(Response.Status.CREATED).entity(made).build()));
    }

    private void requireAsking() {
        if (!user.username().equals(ASKING)) {
            throw Problem.of(ProblemCode.FORBIDDEN, "Only conversation-service asks for visitors.");
        }
    }
}
