package io.baton.leads.consultation;

import io.baton.kit.idempotency.IdempotentRequests;
import io.baton.kit.paging.Cursor;
import io.baton.kit.paging.Page;
import io.baton.kit.problem.Problem;
import io.baton.kit.problem.ProblemCode;
import io.baton.kit.problem.Refuses;
import io.baton.kit.security.CurrentUser;
import io.baton.kit.security.Roles;
import io.baton.leads.contact.Contacts;
import io.baton.leads.web.Versions;
import io.quarkus.hibernate.reactive.panache.Panache;
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
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Consultations over HTTP. Answers about one carry {@code ETag}; changes take {@code If-Match}. */
@Path("/api/consultations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.AGENT)
@Tag(name = "consultations")
public class ConsultationResource {

    private static final Instant FIRST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2200-01-01T00:00:00Z");

    private final Consultations consultations;
    private final ConsultationDesk desk;
    private final Contacts contacts;
    private final IdempotentRequests requests;
    private final CurrentUser user;

    ConsultationResource(
            Consultations consultations,
            ConsultationDesk desk,
            Contacts contacts,
            IdempotentRequests requests,
            CurrentUser user) {
        this.contacts = contacts;
        this.consultations = consultations;
        this.desk = desk;
        this.requests = requests;
        this.user = user;
    }

    /** Why it does not take place, as a code. */
    public record CancelRequest(
            @NotNull @Pattern(regexp = "[a-z0-9_]{1,64}") String reason) {}

    /** Free slots, by time. */
    public record Slots(List<Slot> items) {}

    /** When an agent can be booked; see {@link HoursRequest}. */
    public record HoursView(String agent, String timeZone, Map<DayOfWeek, HoursRequest.Span> days, int slotMinutes) {}

    @GET
    @Operation(summary = "Consultations by time")
    @Refuses(ProblemCode.CURSOR_INVALID)
    public Uni<Page<ConsultationView>> list(
            @QueryParam("agent") @Size(max = 128) String agent,
            @QueryParam("contactId") UUID contactId,
            @QueryParam("from") @Size(max = 40) String from,
            @QueryParam("to") @Size(max = 40) String to,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @QueryParam("cursor") @Size(max = 300) String cursor) {
        Instant first = time("from", from, FIRST);
        Instant last = time("to", to, LAST);
        var after = Cursor.decode(cursor);
        return Panache.withSession(() -> consultations
                .page(agent, contactId, first, last, after, limit)
                .chain(rows -> contacts.names(
                                rows.stream().map(row -> row.contactId).toList())
                        .map(names -> Page.of(
                                rows,
                                limit,
                                row -> new Cursor(row.startsAt, row.id),
                                row -> ConsultationView.of(row, names.get(row.contactId))))));
    }

    @POST
    @Operation(summary = "Schedules a consultation")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ConsultationView.class)))
    @Refuses({
        ProblemCode.CONTACT_NOT_FOUND,
        ProblemCode.SLOT_TAKEN,
        ProblemCode.IDEMPOTENCY_KEY_INVALID,
        ProblemCode.IDEMPOTENCY_IN_FLIGHT,
        ProblemCode.IDEMPOTENCY_KEY_REUSED
    })
    public Uni<Response> schedule(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid ConsultationRequest request) {
        return requests.once(
                key, user.username(), "POST /api/consultations", request, () -> desk.schedule(request, user.username())
                        .map(view -> Response.created(URI.create("/api/consultations/" + view.id()))
                                .entity(view)
                                .tag(String.valueOf(view.version()))
                                .build()));
    }

    @GET
    @Path("slots")
    @Operation(summary = "An agent's free slots, by the agent's hours")
    public Uni<Slots> slots(
            @QueryParam("agent") @NotNull @Size(min = 1, max = 128) String agent,
            @QueryParam("from") @NotNull @Size(max = 10) String from,
            @QueryParam("days") @DefaultValue("7") @Min(1) @Max(31) int days) {
        return desk.free(agent, from, days).map(Slots::new);
    }

    @GET
    @Path("hours/{agent}")
    @Operation(summary = "When an agent can be booked")
    public Uni<HoursView> hours(@PathParam("agent") @Size(max = 128) String agent) {
        return Panache.withSession(() -> desk.hours(agent)).map(ConsultationResource::view);
    }

    @PUT
    @Path("hours/{agent}")
    @RolesAllowed(Roles.SUPERVISOR)
    @Operation(summary = "Sets when an agent can be booked")
    public Uni<HoursView> setHours(
            @PathParam("agent") @Size(max = 128) String agent, @NotNull @Valid HoursRequest request) {
        return desk.setHours(agent, request).map(ConsultationResource::view);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One consultation")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ConsultationView.class)))
    @Refuses(ProblemCode.CONSULTATION_NOT_FOUND)
    public Uni<Response> get(@PathParam("id") UUID id) {
        return Panache.withSession(() -> consultations.require(id).chain(desk::view))
                .map(ConsultationResource::answer);
    }

    @GET
    @Path("{id}/calendar")
    @Produces({"text/calendar", MediaType.APPLICATION_JSON})
    @Operation(summary = "The consultation as an iCalendar file")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "text/calendar", schema = @Schema(type = SchemaType.STRING)))
    @Refuses(ProblemCode.CONSULTATION_NOT_FOUND)
    public Uni<Response> calendar(@PathParam("id") UUID id) {
        return Panache.withSession(() -> consultations.require(id).chain(desk::view))
                .map(view -> Response.ok(Invitation.of(view), "text/calendar;charset=UTF-8")
                        .header("Content-Disposition", "attachment; filename=\"consultation-" + id + ".ics\"")
                        .build());
    }

    @POST
    @Path("{id}/reschedule")
    @Operation(summary = "Gives it another time")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ConsultationView.class)))
    @Refuses({
        ProblemCode.CONSULTATION_NOT_FOUND,
        ProblemCode.CONSULTATION_STATE,
        ProblemCode.SLOT_TAKEN,
        ProblemCode.PRECONDITION_FAILED
    })
    public Uni<Response> reschedule(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String seen, @NotNull @Valid RescheduleRequest request) {
        return desk.reschedule(id, request, Versions.seen(seen)).map(ConsultationResource::answer);
    }

    @POST
    @Path("{id}/cancel")
    @Operation(summary = "It does not take place")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ConsultationView.class)))
    @Refuses({
        ProblemCode.CONSULTATION_NOT_FOUND,
        ProblemCode.CONSULTATION_STATE,
        ProblemCode.PRECONDITION_FAILED,
        ProblemCode.IDEMPOTENCY_KEY_INVALID,
        ProblemCode.IDEMPOTENCY_IN_FLIGHT,
        ProblemCode.IDEMPOTENCY_KEY_REUSED
    })
    public Uni<Response> cancel(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String seen,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull @Valid CancelRequest request) {
        String operation = "POST /api/consultations/" + id + "/cancel";
        return requests.once(
                key, user.username(), operation, request, () -> desk.cancel(id, request.reason(), Versions.seen(seen))
                        .map(ConsultationResource::answer));
    }

    private static Response answer(ConsultationView view) {
        return Response.ok(view).tag(String.valueOf(view.version())).build();
    }

    private static HoursView view(Hours hours) {
        return new HoursView(hours.agent, hours.timeZone, hours.week(), hours.slotMinutes);
    }

    private static Instant time(String field, String text, Instant otherwise) {
        if (text == null) {
            return otherwise;
        }
        try {
            Instant at = Instant.parse(text);
            if (!at.isBefore(FIRST) && !at.isAfter(LAST)) {
                return at;
            }
        } catch (DateTimeParseException e) {
            // falls through: one answer for all that is no time
        }
        throw Problem.field(ProblemCode.VALIDATION_FAILED, field, "must be a time, for example 2026-11-21T00:00:00Z");
    }
}
