package io.baton.conversation.notification;

import io.baton.kit.paging.Cursor;
import io.baton.kit.paging.Page;
import io.baton.kit.problem.ProblemCode;
import io.baton.kit.problem.Refuses;
import io.baton.kit.security.CurrentUser;
import io.baton.kit.security.Roles;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Notifications over HTTP; each person sees their own. */
@Path("/api/notifications")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.AGENT)
@Tag(name = "notifications")
public class NotificationResource {

    private final Notifications notifications;
    private final NotificationDesk desk;
    private final CurrentUser user;

    NotificationResource(Notifications notifications, NotificationDesk desk, CurrentUser user) {
        this.notifications = notifications;
        this.desk = desk;
        this.user = user;
    }

    @GET
    @Operation(summary = "One's own notifications, newest first; all, or those not seen yet")
    @Refuses(ProblemCode.CURSOR_INVALID)
    public Uni<Page<NotificationView>> list(
            @QueryParam("unseen") @DefaultValue("false") @Pattern(regexp = "true|false") String unseen,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @QueryParam("cursor") @Size(max = 300) String cursor) {
        String recipient = user.username();
        var after = Cursor.decode(cursor);
        return Panache.withSession(() -> notifications.page(recipient, unseen.equals("true"), after, limit))
                .map(rows -> Page.of(rows, limit, row -> new Cursor(row.createdAt(), row.id()), view -> view));
    }

    @POST
    @Path("{id}/seen")
    @Operation(summary = "Says that one has seen it; said again it changes nothing")
    public Uni<Void> seen(@PathParam("id") UUID id) {
        return desk.seen(id, user.username());
    }
}
