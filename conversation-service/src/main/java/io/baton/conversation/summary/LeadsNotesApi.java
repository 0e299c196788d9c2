package io.baton.conversation.summary;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Where leads-service takes notes that were made of summaries; asked in this service's own name. */
@RegisterRestClient(configKey = "leads-internal")
@OidcClientFilter
@Path("/internal/contacts")
@Consumes(MediaType.APPLICATION_JSON)
interface LeadsNotesApi {

    @POST
    @Path("/{id}/notes")
    Uni<Void> write(@PathParam("id") UUID contact, @HeaderParam("Idempotency-Key") UUID key, Note note);

    /** What stands in it. */
    record Note(String text) {}
}
