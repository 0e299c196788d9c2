package io.baton.leads.outreach;

import io.baton.kit.idempotency.IdempotentRequests;
import io.baton.kit.problem.ProblemCode;
import io.baton.kit.problem.Refuses;
import io.baton.kit.security.CurrentUser;
import io.baton.kit.security.Roles;
import io.baton.leads.lead.Leads;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Asks for calls and messages to a lead. */
@Path("/api/admin/leads")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.AGENT)
@Tag(name = "leads")
@Refuses(ProblemCode.LEAD_NOT_FOUND)
public class OutreachResource {

    /** The longest message, in characters: ten parts of a text message. */
    static final int LONGEST_TEXT = 1530;

    private final LeadRequests all;
    private final Leads leads;
    private final OutreachDesk desk;
    private final IdempotentRequests requests;
    private final CurrentUser user;

    OutreachResource(LeadRequests all, Leads leads, OutreachDesk desk, IdempotentRequests requests, CurrentUser user) {
        this.all = all;
        this.leads = leads;
        this.desk = desk;
        this.requests = requests;
        this.user = user;
    }

    /** What the call is for: {@code marketing} (when not given) or {@code service}. */
    public record CallRequest(
            @Pattern(regexp = "marketing|service") String purpose) {}

    /**
     * A message to send.
     *
     * @param text the text, with variables as in scripts; or
     * @param scriptId the published script to make it from
     * @param purpose {@code marketing} (when not given) or {@code service}
     */
    public record SmsRequest(
            @Size(min = 1, max = LONGEST_TEXT) String text,
            UUID scriptId,
            @Pattern(regexp = "marketing|service") String purpose) {}

    /** Requests, newest first. */
    public record RequestList(List<RequestView> items) {}

    @POST
    @Path("{id}/call")
    @Operation(summary = "Asks the phone side to call the lead, when that is allowed now")
    @APIResponse(responseCode = "202", content = @Content(schema = @Schema(implementation = RequestView.class)))
    @Refuses({
        ProblemCode.CONTACT_NOT_FOUND,
        ProblemCode.NO_PHONE,
        ProblemCode.OPTED_OUT,
        ProblemCode.CONSENT_MISSING,
        ProblemCode.QUIET_HOURS,
        ProblemCode.ATTEMPTS_EXHAUSTED,
        ProblemCode.REQUEST_RUNNING,
        ProblemCode.IDEMPOTENCY_KEY_INVALID,
        ProblemCode.IDEMPOTENCY_IN_FLIGHT,
        ProblemCode.IDEMPOTENCY_KEY_REUSED
    })
    public Uni<Response> call(
            @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key, @NotNull @Valid CallRequest request) {
        String operation = "POST /api/admin/leads/" + id + "/call";
        return requests.once(
                key, user.username(), operation, request, () -> desk.call(id, request.purpose(), user.username())
                        .map(OutreachResource::accepted));
    }

    @POST
    @Path("{id}/sms")
    @Operation(summary = "Asks the phone side to write to the lead, when that is allowed now")
    @APIResponse(responseCode = "202", content = @Content(schema = @Schema(implementation = RequestView.class)))
    @Refuses({
        ProblemCode.CONTACT_NOT_FOUND,
        ProblemCode.SCRIPT_NOT_FOUND,
        ProblemCode.SCRIPT_STATE,
        ProblemCode.VARIABLE_UNKNOWN,
        ProblemCode.NO_PHONE,
        ProblemCode.OPTED_OUT,
        ProblemCode.CONSENT_MISSING,
        ProblemCode.QUIET_HOURS,
        ProblemCode.ATTEMPTS_EXHAUSTED,
        ProblemCode.REQUEST_RUNNING,
        ProblemCode.IDEMPOTENCY_KEY_INVALID,
        ProblemCode.IDEMPOTENCY_IN_FLIGHT,
        ProblemCode.IDEMPOTENCY_KEY_REUSED
    })
    public Uni<Response> sms(
            @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key, @NotNull @Valid SmsRequest request) {
        String operation = "POST /api/admin/leads/" + id + "/sms";
        return requests.once(key, user.username(), operation, request, () -> desk.sms(id, request, user.username())
                .map(OutreachResource::accepted));
    }

    @GET
    @Path("{id}/requests")
    @Operation(summary = "Calls and messages that were asked for, newest first")
    public Uni<RequestList> list(@PathParam("id") UUID id) {
        return Panache.withSession(() -> leads.require(id).chain(() -> all.of(id)))
                .map(found ->
                        new RequestList(found.stream().map(RequestView::of).toList()));
    }

    @GET
    @Path("{id}/requests/{requestId}")
    @Operation(summary = "What became of a request")
    @Refuses(ProblemCode.REQUEST_NOT_FOUND)
    public Uni<RequestView> get(@PathParam("id") UUID id, @PathParam("requestId") UUID requestId) {
        return Panache.withSession(() -> all.require(id, requestId)).map(RequestView::of);
    }

    private static Response accepted(RequestView request) {
        return Response.accepted(request)
                .location(URI.create("/api/admin/leads/" + request.leadId() + "/requests/" + request.id()))
                .build();
    }
}
