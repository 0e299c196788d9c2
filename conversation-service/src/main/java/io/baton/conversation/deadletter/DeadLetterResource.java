package io.baton.conversation.deadletter;

import io.baton.kit.deadletter.DeadLetter;
import io.baton.kit.deadletter.DeadLetters;
import io.baton.kit.problem.ProblemCode;
import io.baton.kit.problem.Refuses;
import io.baton.kit.security.CurrentUser;
import io.baton.kit.security.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the history of conversations could not take in. */
@Path("/api/conversations/dead-letters")
@RolesAllowed(Roles.ADMIN)
@Tag(name = "operations")
@Refuses(ProblemCode.KAFKA_AWAY)
public class DeadLetterResource {

    private static final String ID = "[0-9]{1,9}-[0-9]{1,18}";

    private final DeadLetters letters;
    private final CurrentUser user;

    DeadLetterResource(DeadLetters letters, CurrentUser user) {
        this.letters = letters;
        this.user = user;
    }

    /** Dead letters, the oldest first. */
    public record Listed(List<DeadLetter> items) {}

    /** What came of each, in the order in which they were taken in. */
    public record Redriven(List<DeadLetters.Attempt> items) {}

    @GET
    @Operation(summary = "The dead letters that are parked, with the reason, or those that were settled, with by whom")
    public Uni<Listed> list(
            @QueryParam("state") @DefaultValue("parked") @Pattern(regexp = "parked|settled") String state,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return letters.list(state.equals("settled"), limit).map(Listed::new);
    }

    @POST
    @Path("redrive")
    @Operation(
            summary =
                    "Takes all that are parked in again, the oldest first; one that fails keeps back those with its key")
    public Uni<Redriven> redriveAll(@QueryParam("limit") @DefaultValue("200") @Min(1) @Max(500) int limit) {
        return letters.redriveAll(limit, user.username()).map(Redriven::new);
    }

    @POST
    @Path("{id}/redrive")
    @Operation(summary = "Takes one in again")
    @Refuses({ProblemCode.DEAD_LETTER_NOT_FOUND, ProblemCode.DEAD_LETTER_REFUSED})
    public Uni<DeadLetter> redrive(@PathParam("id") @Pattern(regexp = ID) String id) {
        return letters.redrive(id, user.username());
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Gives one up")
    @Refuses(ProblemCode.DEAD_LETTER_NOT_FOUND)
    public Uni<Void> discard(@PathParam("id") @Pattern(regexp = ID) String id) {
        return letters.discard(id, user.username());
    }
}
