package io.baton.conversation.summary;

import io.baton.conversation.conversation.Contacts;
import io.baton.conversation.conversation.ConversationView;
import io.baton.conversation.conversation.Conversations;
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
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Summaries over HTTP. One is written at {@code PUT /api/conversations/{id}/summary}. */
@Path("/api/conversation-summaries")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.AGENT)
@Tag(name = "conversations")
public class SummaryResource {

    private final Contacts contacts;
    private final Conversations conversations;

    SummaryResource(Contacts contacts, Conversations conversations) {
        this.contacts = contacts;
        this.conversations = conversations;
    }

    @GET
    @Operation(summary = "What conversations came to, the newest summary first")
    @Refuses({ProblemCode.CONTACT_NOT_FOUND, ProblemCode.CURSOR_INVALID})
    public Uni<Page<SummaryView>> list(
            @QueryParam("contactId") UUID contactId,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @QueryParam("cursor") @Size(max = 300) String cursor) {
        var after = Cursor.decode(cursor);
        return Panache.withSession(
                        () -> known(contactId).chain(contact -> conversations.summarised(contact, after, limit)))
                .map(rows -> Page.of(
                        rows.stream().map(ConversationView::of).toList(),
                        limit,
                        row -> new Cursor(row.summaryAt(), row.id()),
                        SummaryView::of));
    }

    private Uni<UUID> known(UUID contactId) {
        return contactId == null
                ? Uni.createFrom().nullItem()
                : contacts.current(contactId).map(known -> known.orElseThrow(Contacts::notFound));
    }
}
