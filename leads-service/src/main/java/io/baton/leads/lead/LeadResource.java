package io.baton.leads.lead;

import io.baton.kit.idempotency.IdempotentRequests;
import io.baton.kit.paging.Page;
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
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Leads over HTTP. Answers about one lead carry {@code ETag}; changes take {@code If-Match}. */
@Path("/api/admin/leads")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.AGENT)
@Tag(name = "leads")
public class LeadResource {

    private final Leads leads;
    private final LeadDesk desk;
    private final Contacts contacts;
    private final IdempotentRequests requests;
    private final CurrentUser user;

    LeadResource(Leads leads, LeadDesk desk, Contacts contacts, IdempotentRequests requests, CurrentUser user) {
        this.leads = leads;
        this.desk = desk;
        this.contacts = contacts;
        this.requests = requests;
        this.user = user;
    }

    @GET
    @Operation(summary = "Leads, filtered and sorted")
    @Refuses(ProblemCode.CURSOR_INVALID)
    public Uni<Page<LeadView>> list(
            @BeanParam @Valid LeadFilter filter,
            @QueryParam("sort") @DefaultValue("-createdAt") @Pattern(regexp = LeadOrder.PATTERN) String sort,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @QueryParam("cursor") @Size(max = 300) String cursor) {
        LeadOrder order = new LeadOrder(sort);
        return Panache.withSession(() -> leads.page(filter, order, cursor, limit)
                .chain(rows -> contacts.names(rows.stream().map(Lead::contactId).toList())
                        .map(names -> page(rows, limit, order, names))));
    }

    @POST
    @Operation(summary = "A new lead")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = LeadView.class)))
    @Refuses({
        ProblemCode.CONTACT_NOT_FOUND,
        ProblemCode.IDEMPOTENCY_KEY_INVALID,
        ProblemCode.IDEMPOTENCY_IN_FLIGHT,
        ProblemCode.IDEMPOTENCY_KEY_REUSED
    })
    public Uni<Response> create(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid LeadRequest request) {
        return requests.once(
                key, user.username(), "POST /api/admin/leads", request, () -> desk.create(request, user.username())
                        .map(lead -> Response.created(URI.create("/api/admin/leads/" + lead.id()))
                                .entity(lead)
                                .tag(String.valueOf(lead.version()))
                                .build()));
    }

    @GET
    @Path("board")
    @Operation(summary = "How many leads stand where, and what they may bring")
    public Uni<LeadBoard> board(@BeanParam @Valid LeadFilter filter) {
        return Panache.withSession(() -> leads.board(filter)).map(LeadResource::columns);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One lead with its history")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = LeadView.class)))
    @Refuses(ProblemCode.LEAD_NOT_FOUND)
    public Uni<Response> get(@PathParam("id") UUID id) {
        return Panache.withSession(() -> leads.require(id).chain(desk::view)).map(LeadResource::answer);
    }

    @PATCH
    @Path("{id}")
    @Operation(summary = "Changes what the request names; with status it moves the lead")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = LeadView.class)))
    @Refuses({ProblemCode.LEAD_NOT_FOUND, ProblemCode.LEAD_STATE, ProblemCode.PRECONDITION_FAILED})
    public Uni<Response> change(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String seen, @NotNull @Valid LeadRequest request) {
        return desk.change(id, request, Versions.seen(seen), user.username()).map(LeadResource::answer);
    }

    private static Page<LeadView> page(List<Lead> rows, int limit, LeadOrder order, Map<UUID, String> names) {
        boolean more = rows.size() > limit;
        List<Lead> shown = more ? rows.subList(0, limit) : rows;
        return new Page<>(
                shown.stream()
                        .map(lead -> LeadView.of(lead, names.get(lead.contactId())))
                        .toList(),
                more ? order.cursor(shown.getLast()) : null);
    }

    private static Response answer(LeadView lead) {
        return Response.ok(lead).tag(String.valueOf(lead.version())).build();
    }

    private static LeadBoard columns(List<Object[]> rows) {
        List<LeadBoard.Column> columns = new ArrayList<>();
        for (LeadStatus status : LeadStatus.values()) {
            List<Object[]> here =
                    rows.stream().filter(row -> row[0].equals(status.name())).toList();
            Map<String, BigDecimal> values = new TreeMap<>();
            here.forEach(row -> values.put((String) row[1], (BigDecimal) row[3]));
            long count = Stream.of(here)
                    .flatMap(List::stream)
                    .mapToLong(row -> ((Number) row[2]).longValue())
                    .sum();
            columns.add(new LeadBoard.Column(status, count, values));
        }
        return new LeadBoard(columns);
    }
}
