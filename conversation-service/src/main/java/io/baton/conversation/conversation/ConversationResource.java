package io.baton.conversation.conversation;

import io.baton.conversation.message.Message;
import io.baton.conversation.message.Messages;
import io.baton.kit.paging.Cursor;
import io.baton.kit.paging.Page;
import io.baton.kit.problem.Problem;
import io.baton.kit.problem.ProblemCode;
import io.baton.kit.problem.Refuses;
import io.baton.kit.security.CurrentUser;
import io.baton.kit.security.Roles;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Conversations over HTTP. */
@Path("/api/conversations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.AGENT)
@Tag(name = "conversations")
public class ConversationResource {

    /** Clocks differ by so much. */
    private static final Duration AHEAD = Duration.ofMinutes(1);

    private final Conversations conversations;
    private final ConversationDesk desk;
    private final Messages messages;
    private final CurrentUser user;
    private final Clock clock;

    ConversationResource(
            Conversations conversations, ConversationDesk desk, Messages messages, CurrentUser user, Clock clock) {
        this.conversations = conversations;
        this.desk = desk;
        this.messages = messages;
        this.user = user;
        this.clock = clock;
    }

    /** What saying something did: {@code said}, {@code heard} (until it is recognised better) or {@code known}. */
    public record Said(UUID id, String outcome) {}

    @GET
    @Operation(summary = "Conversations, newest first")
    @Refuses(ProblemCode.CURSOR_INVALID)
    public Uni<Page<ConversationView>> list(
            @QueryParam("contactId") UUID contactId,
            @QueryParam("callId") UUID callId,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @QueryParam("cursor") @Size(max = 300) String cursor) {
        var after = Cursor.decode(cursor);
        var filter = new Conversations.Filter(contactId, callId, null, null);
        return Panache.withSession(() -> conversations.page(filter, after, limit))
                .map(rows -> Page.of(rows, limit, row -> new Cursor(row.startedAt, row.id), ConversationView::of));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One conversation, also under the id of one that was merged into it")
    @Refuses(ProblemCode.CONVERSATION_NOT_FOUND)
    public Uni<ConversationView> get(@PathParam("id") UUID id) {
        return Panache.withSession(() -> conversations.require(id)).map(ConversationView::of);
    }

    @GET
    @Path("{id}/messages")
    @Operation(summary = "What was said, newest first: who scrolls back asks for the next page")
    @Refuses({ProblemCode.CONVERSATION_NOT_FOUND, ProblemCode.CURSOR_INVALID})
    public Uni<Page<Message>> messages(
            @PathParam("id") UUID id,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @QueryParam("cursor") @Size(max = 300) String cursor) {
        var before = Cursor.decode(cursor);
        return Panache.withSession(() -> conversations
                        .require(id)
                        .chain(conversation -> messages.page(conversation.id(), before, limit)))
                .map(rows -> Page.of(rows, limit, row -> new Cursor(row.at(), row.id()), message -> message));
    }

    @POST
    @Path("{id}/messages")
    @Operation(summary = "Says something; the same id again replaces what was not final, or does nothing")
    @Refuses({ProblemCode.CONVERSATION_NOT_FOUND, ProblemCode.CONVERSATION_CLOSED})
    public Uni<Said> say(@PathParam("id") UUID id, @NotNull @Valid MessageRequest request) {
        Instant now = clock.instant();
        Message message = request.message(user.username(), now);
        if (message.at().isAfter(now.plus(AHEAD))) {
            throw Problem.field(ProblemCode.VALIDATION_FAILED, "at", "is in the future");
        }
        return Panache.withTransaction(() -> desk.say(id, message))
                .map(outcome -> new Said(message.id(), outcome.name().toLowerCase(java.util.Locale.ROOT)));
    }
}
