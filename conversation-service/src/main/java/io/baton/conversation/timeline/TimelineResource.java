package io.baton.conversation.timeline;

import io.baton.conversation.conversation.Contacts;
import io.baton.conversation.conversation.Conversation;
import io.baton.conversation.conversation.ConversationView;
import io.baton.conversation.conversation.Conversations;
import io.baton.conversation.message.Messages;
import io.baton.kit.paging.Cursor;
import io.baton.kit.paging.Page;
import io.baton.kit.problem.ProblemCode;
import io.baton.kit.problem.Refuses;
import io.baton.kit.security.Roles;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The timeline of a contact over HTTP. */
@Path("/api/timeline")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.AGENT)
@Tag(name = "conversations")
public class TimelineResource {

    private final Contacts contacts;
    private final Conversations conversations;
    private final Messages messages;

    TimelineResource(Contacts contacts, Conversations conversations, Messages messages) {
        this.contacts = contacts;
        this.conversations = conversations;
        this.messages = messages;
    }

    @GET
    @Operation(
            summary = "What was said with a contact over all channels, the newest conversation first",
            description =
                    "Conversations with their last words. What else happened with the contact (transfers, documents,"
                            + " consultations, consents) is asked for at `/api/contacts/{id}/communications`.")
    @Refuses({ProblemCode.CONTACT_NOT_FOUND, ProblemCode.CURSOR_INVALID})
    public Uni<Page<TimelineEntry>> ofContact(
            @QueryParam("contactId") @NotNull UUID contactId,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @QueryParam("cursor") @Size(max = 300) String cursor) {
        var after = Cursor.decode(cursor);
        return Panache.withSession(() -> contacts.current(contactId)
                .map(known -> known.orElseThrow(Contacts::notFound))
                .chain(known -> page(known, after, limit)));
    }

    private Uni<Page<TimelineEntry>> page(UUID contact, Optional<Cursor> after, int limit) {
        var filter = Conversations.Filter.of(contact);
        return conversations.page(filter, after, limit).chain(rows -> messages.last(
                        rows.stream().map(Conversation::id).toList(), TimelineEntry.MOST)
                .map(words -> Page.of(
                        rows,
                        limit,
                        row -> new Cursor(row.startedAt(), row.id()),
                        row -> new TimelineEntry(ConversationView.of(row), words.getOrDefault(row.id(), List.of())))));
    }
}
