package io.baton.conversation.assistant;

import com.fasterxml.jackson.databind.JsonNode;
import io.baton.conversation.function.Audience;
import io.baton.conversation.function.Caller;
import io.baton.conversation.function.Callers;
import io.baton.conversation.function.Effect;
import io.baton.conversation.function.Functions;
import io.baton.conversation.proposal.Failure;
import io.baton.conversation.proposal.FunctionDesk;
import io.baton.conversation.proposal.Outcome;
import io.baton.conversation.proposal.ProposalView;
import io.baton.conversation.proposal.Request;
import io.baton.kit.problem.Problem;
import io.baton.kit.problem.ProblemCode;
import io.baton.kit.problem.Refuses;
import io.baton.kit.security.Roles;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The assistant's functions over HTTP, for whoever brings a model of their own. */
@Path("/api/assistant/functions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.AGENT)
@Tag(name = "assistant")
public class FunctionResource {

    private static final Duration TRY_AGAIN = Duration.ofSeconds(2);

    private final Functions functions;
    private final FunctionDesk desk;
    private final Threads threads;
    private final SecurityIdentity identity;

    FunctionResource(Functions functions, FunctionDesk desk, Threads threads, SecurityIdentity identity) {
        this.functions = functions;
        this.desk = desk;
        this.threads = threads;
        this.identity = identity;
    }

    /**
     * A function.
     *
     * @param audience for whom it is
     * @param effect {@code read} or {@code write}
     * @param parameters the JSON Schema of its arguments
     */
    public record Offered(
            String name,
            String description,
            Audience audience,
            Effect effect,
            @Schema(implementation = Object.class) JsonNode parameters) {}

    /** The functions, by name. */
    public record Offer(Audience audience, List<Offered> items) {}

    /**
     * What came of it.
     *
     * @param outcome whether it succeeded or waits for a yes
     * @param result what was found
     * @param proposal what waits for a yes
     */
    public record Answer(
            String function,
            Outcome.Kind outcome,
            @Schema(implementation = Object.class) JsonNode result,
            ProposalView proposal) {}

    @GET
    @Operation(summary = "The functions for the asking person, with the JSON Schemas of their arguments")
    public Offer list() {
        Audience audience = Callers.of(identity).audience();
        return new Offer(
                audience,
                functions.offeredTo(audience).stream()
                        .map(listed -> new Offered(
                                listed.name(),
                                listed.declaration().description(),
                                listed.declaration().audience(),
                                listed.declaration().effect(),
                                listed.schema()))
                        .toList());
    }

    @POST
    @Path("{name}")
    @Operation(summary = "Calls a function: what only looks answers at once, what changes something becomes a proposal")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Answer.class)))
    @APIResponse(responseCode = "202", content = @Content(schema = @Schema(implementation = Answer.class)))
    @Refuses({ProblemCode.FUNCTION_NOT_FOUND, ProblemCode.FUNCTION_REFUSED, ProblemCode.SERVICE_AWAY})
    public Uni<RestResponse<Answer>> call(
            @PathParam("name") @Size(max = 64) String name,
            @NotNull @RequestBody(content = @Content(schema = @Schema(implementation = Object.class)))
                    JsonNode arguments) {
        Caller caller = Callers.of(identity);
        return Panache.withTransaction(() -> threads.newest(caller))
                .chain(thread -> desk.ask(new Request(caller, thread, name, arguments, "http")))
                .map(FunctionResource::answer);
    }

    private static RestResponse<Answer> answer(Outcome outcome) {
        Answer answer = new Answer(outcome.function(), outcome.kind(), outcome.result(), outcome.proposal());
        return switch (outcome.kind()) {
            case SUCCEEDED -> RestResponse.ok(answer);
            case PROPOSED ->
                RestResponse.ResponseBuilder.create(RestResponse.Status.ACCEPTED, answer)
                        .location(URI.create(
                                "/api/assistant/proposals/" + outcome.proposal().id()))
                        .build();
            case FAILED, REFUSED -> throw problem(outcome.failure());
        };
    }

    private static Problem problem(Failure failure) {
        return switch (failure.code()) {
            case "function_not_found" -> Problem.of(ProblemCode.FUNCTION_NOT_FOUND, failure.detail());
            case "forbidden" -> Problem.of(ProblemCode.FORBIDDEN, failure.detail());
            case "validation_failed" ->
                Problem.of(ProblemCode.VALIDATION_FAILED, failure.detail(), Map.of("violations", failure.violations()));
            case "service_away" -> Problem.away(ProblemCode.SERVICE_AWAY, failure.detail(), TRY_AGAIN);
            default -> Problem.of(ProblemCode.FUNCTION_REFUSED, failure.detail(), Map.of("reason", failure.code()));
        };
    }
}
