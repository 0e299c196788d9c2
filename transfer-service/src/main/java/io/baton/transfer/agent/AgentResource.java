package io.baton.transfer.agent;

import io.baton.kit.paging.Page;
import io.baton.kit.problem.Problem;
import io.baton.kit.problem.ProblemCode;
import io.baton.kit.problem.Refuses;
import io.baton.kit.security.CurrentUser;
import io.baton.kit.security.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Agents and their presence. */
@Path("/api/agents")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.AGENT)
@Tag(name = "agents")
public class AgentResource {

    /** What a skill looks like, for example {@code german} or {@code billing-2}. */
    public static final String SKILL = "[a-z0-9][a-z0-9_-]{0,63}";

    private final Presence presence;
    private final CurrentUser user;

    AgentResource(Presence presence, CurrentUser user) {
        this.presence = presence;
        this.user = user;
    }

    @GET
    @Operation(summary = "The known agents by name, with status and whether they are connected")
    @Refuses(ProblemCode.CURSOR_INVALID)
    public Uni<Page<AgentView>> list(
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @QueryParam("cursor") @Size(max = 300) String cursor) {
        return presence.page(decode(cursor), limit).map(found -> {
            boolean more = found.size() > limit;
            List<AgentView> shown = more ? found.subList(0, limit) : found;
            return new Page<>(shown, more ? encode(shown.getLast().username()) : null);
        });
    }

    @PUT
    @Path("/{agent}/status")
    @Operation(summary = "Sets one's own status (me), or another agent's (supervisors)")
    @Refuses(ProblemCode.AGENT_NOT_FOUND)
    public Uni<AgentView> status(
            @PathParam("agent") @Size(min = 1, max = 128) String agent, @NotNull @Valid StatusRequest request) {
        String username = user.username();
        if (agent.equals("me") || agent.equals(username)) {
            return presence.own(username, request.status());
        }
        if (!user.hasRole(Roles.SUPERVISOR)) {
            throw Problem.of(ProblemCode.FORBIDDEN, "Only a supervisor sets the status of others.");
        }
        return presence.others(agent, request.status(), username);
    }

    @PUT
    @Path("/{agent}/skills")
    @RolesAllowed(Roles.SUPERVISOR)
    @Operation(summary = "Replaces what an agent can help with: queues offer their calls to who has all their skills")
    @Refuses(ProblemCode.AGENT_NOT_FOUND)
    public Uni<AgentView> skills(
            @PathParam("agent") @Size(min = 1, max = 128) String agent, @NotNull @Valid SkillsRequest request) {
        return presence.teach(agent.equals("me") ? user.username() : agent, request.skills());
    }

    private static String encode(String username) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(username.getBytes(StandardCharsets.UTF_8));
    }

    private static String decode(String cursor) {
        if (cursor == null || cursor.isBlank()) {
            return null;
        }
        try {
            String username = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            if (username.indexOf('\0') < 0) {
                return username;
            }
        } catch (IllegalArgumentException e) {
            // falls through: every malformed cursor gets the same answer
        }
        throw Problem.field(ProblemCode.CURSOR_INVALID, "cursor", "is not a cursor of this list");
    }

    /** The wanted status. */
    public record StatusRequest(@NotNull AgentStatus status) {}

    /** The skills, in lower case, at most 50. */
    public record SkillsRequest(@NotNull @Size(max = 50) List<@NotNull @Pattern(regexp = SKILL) String> skills) {}
}
