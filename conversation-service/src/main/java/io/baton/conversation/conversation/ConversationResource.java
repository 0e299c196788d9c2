package io.baton.conversation.conversation;

import io.baton.conversation.message.Found;
import io.baton.conversation.message.Message;
import io.baton.conversation.message.MessageSearch;
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
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
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
    private final MessageSearch search;
    private final Rearranging rearranging;
    private final Shapes shapes;
    private final Contacts contacts;
    private final CurrentUser user;
    private final Clock clock;

    ConversationResource(
            Conversations conversations,
            ConversationDesk desk,
            Messages messages,
            MessageSearch search,
            Rearranging rearranging,
            Shapes shapes,
            Contacts contacts,
            CurrentUser user,
            Clock clock) {
        this.conversations = conversations;
        this.desk = desk;
        this.messages = messages;
        this.search = search;
        this.rearranging = rearranging;
        this.shapes = shapes;
        this.contacts = contacts;
        this.user = user;
        this.clock = clock;
    }

    /** What saying something did: {@code said}, {@code heard} (until it is recognised better) or {@code known}. */
    public record Said(UUID id, String outcome) {}

    /** The conversation that goes into this one. */
    public record MergeRequest(@NotNull UUID conversationId) {}

    /** The first message of the new conversation. */
    public record SplitRequest(@NotNull UUID fromMessageId) {}

    /** With whom the conversation is. */
    public record ContactOf(@NotNull UUID contactId, UUID leadId) {}

    /** What the conversation came to. */
    public record SummaryRequest(
            @NotBlank @Size(max = 10_000) String text) {}

    @GET
    @Operation(
            summary =
                    "Conversations, newest first: those of a type or status, or that began from a time on and before another; with a shape, each as a row of voice_conversations")
    @Refuses(ProblemCode.CURSOR_INVALID)
    public Uni<Page<ConversationShape>> list(
            @BeanParam @Valid ConversationFilter wanted,
            @QueryParam("callId") UUID callId,
            @QueryParam("shape") @Pattern(regexp = ConversationShape.SHAPES) String shape,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @QueryParam("cursor") @Size(max = 300) String cursor) {
        var after = Cursor.decode(cursor);
        return Panache.withSession(() -> contacts.found(wanted.contactId)
                .map(contact -> wanted.conversations(contact, callId))
                .chain(filter -> conversations.page(filter, after, limit))
                .chain(rows -> shapes.of(rows, shape, VoiceConversation.MOST_IN_A_LIST)
                        .map(shaped -> Page.of(
                                rows, limit, row -> new Cursor(row.startedAt, row.id), row -> shaped.get(row.id)))));
    }

    @GET
    @Path("search")
    @Operation(
            summary =
                    "Looks for words in everything that was said, newest first; also only from a time on and before another, or in conversations of a type or status")
    @Refuses(ProblemCode.CURSOR_INVALID)
    public Uni<Page<Found>> search(
            @QueryParam("q") @NotBlank @Size(min = 2, max = 200) String q,
            @BeanParam @Valid ConversationFilter wanted,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @QueryParam("cursor") @Size(max = 300) String cursor) {
        var after = Cursor.decode(cursor);
        return Panache.withSession(() -> contacts.found(wanted.contactId)
                        .chain(contact -> search.find(q, wanted.messages(contact), after, limit)))
                .map(rows -> Page.of(rows, limit, row -> new Cursor(row.at(), row.messageId()), found -> found));
    }

    @GET
    @Path("{id}")
    @Operation(
            summary =
                    "One conversation, also under the id of one that was merged into it; with a shape, as a row of voice_conversations")
    @Refuses(ProblemCode.CONVERSATION_NOT_FOUND)
    public Uni<ConversationShape> get(
            @PathParam("id") UUID id, @QueryParam("shape") @Pattern(regexp = ConversationShape.SHAPES) String shape) {
        return Panache.withSession(() -> conversations.require(id).chain(conversation -> shapes.of(
                        List.of(conversation), shape, VoiceConversation.MOST)
                .map(shaped -> shaped.get(conversation.id))));
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
        if (message.at().isBefore(Instant.EPOCH)) {
            throw Problem.field(ProblemCode.VALIDATION_FAILED, "at", "is before 1970");
        }
        return Panache.withTransaction(() -> desk.send(id, message, user.username()))
                .map(outcome -> new Said(message.id(), outcome.name().toLowerCase(Locale.ROOT)));
    }

    @POST
    @Path("{id}/merge")
    @Operation(summary = "Takes another conversation into this one; its id goes on working")
    @Refuses({ProblemCode.CONVERSATION_NOT_FOUND, ProblemCode.CONVERSATIONS_APART})
    public Uni<ConversationView> merge(@PathParam("id") UUID id, @NotNull @Valid MergeRequest request) {
        return Panache.withTransaction(() -> rearranging.merge(id, request.conversationId(), user.username()))
                .map(ConversationView::of);
    }

    @POST
    @Path("{id}/split")
    @Operation(summary = "Makes a conversation of its own of a message and all after it")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ConversationView.class)))
    @Refuses({ProblemCode.CONVERSATION_NOT_FOUND, ProblemCode.MESSAGE_NOT_FOUND, ProblemCode.CONVERSATIONS_APART})
    public Uni<Response> split(@PathParam("id") UUID id, @NotNull @Valid SplitRequest request) {
        return Panache.withTransaction(() -> rearranging.split(id, request.fromMessageId(), user.username()))
                .map(part -> Response.created(URI.create("/api/conversations/" + part.id()))
                        .entity(ConversationView.of(part))
                        .build());
    }

    @PUT
    @Path("{id}/summary")
    @Operation(summary = "Says what the conversation came to")
    @Refuses(ProblemCode.CONVERSATION_NOT_FOUND)
    public Uni<ConversationView> summarise(@PathParam("id") UUID id, @NotNull @Valid SummaryRequest summary) {
        return Panache.withTransaction(() -> desk.summarise(id, summary.text(), user.username()))
                .map(ConversationView::of);
    }

    @PUT
    @Path("{id}/contact")
    @Operation(summary = "Says with whom the conversation is")
    @Refuses({ProblemCode.CONVERSATION_NOT_FOUND, ProblemCode.CONTACT_NOT_FOUND})
    public Uni<ConversationView> link(@PathParam("id") UUID id, @NotNull @Valid ContactOf contact) {
        return Panache.withTransaction(() -> desk.link(id, contact.contactId(), contact.leadId(), user.username()))
                .map(ConversationView::of);
    }

    @DELETE
    @Path("{id}/contact")
    @Operation(summary = "Says that the conversation is with nobody known")
    @Refuses(ProblemCode.CONVERSATION_NOT_FOUND)
    public Uni<ConversationView> unlink(@PathParam("id") UUID id) {
        return Panache.withTransaction(() -> desk.unlink(id, user.username())).map(ConversationView::of);
    }

    @POST
    @Path("{id}/close")
    @Operation(summary = "Nothing more is said in it")
    @Refuses(ProblemCode.CONVERSATION_NOT_FOUND)
    public Uni<ConversationView> close(@PathParam("id") UUID id) {
        return Panache.withTransaction(() -> desk.close(id)).map(ConversationView::of);
    }
}
