package io.baton.conversation.context;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** leads-service's routes as they are on the wire, with what a context takes of their answers. */
@RegisterRestClient(configKey = "leads-service")
@Path("/api")
@Produces(MediaType.APPLICATION_JSON)
interface LeadsApi {

    @GET
    @Path("/contacts/{id}")
    Uni<Contact> contact(@HeaderParam("Authorization") String bearer, @PathParam("id") UUID id);

    @GET
    @Path("/contacts/{id}/consents")
    Uni<Items<Consent>> consents(@HeaderParam("Authorization") String bearer, @PathParam("id") UUID id);

    @GET
    @Path("/contacts/{id}/notes")
    Uni<Items<Note>> notes(@HeaderParam("Authorization") String bearer, @PathParam("id") UUID id);

    @GET
    @Path("/admin/leads")
    Uni<Items<Lead>> leads(@HeaderParam("Authorization") String bearer, @QueryParam("contactId") UUID contact);

    @GET
    @Path("/{kind}")
    Uni<Items<Document>> documents(
            @HeaderParam("Authorization") String bearer,
            @PathParam("kind") String kind,
            @QueryParam("contactId") UUID contact,
            @QueryParam("state") String state);

    /** A list, or the first page of one. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Items<T>(List<T> items) {}

    /** Who it is. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Contact(
            UUID id,
            String name,
            String company,
            String language,
            String timeZone,
            List<String> tags,
            Map<String, String> custom) {}

    /** A line of the consent ledger. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Consent(String channel, String purpose, String state, Instant recordedAt) {}

    /** A note. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Note(UUID id, String text, boolean pinned) {}

    /** A lead. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Lead(UUID id, String title, String status, String owner, String nextAction, Instant nextActionAt) {}

    /** A quote, an invoice or a contract. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Document(UUID id, String kind, String number, String title, String currency, Totals totals, String dueOn) {}

    /** What a document comes to. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Totals(java.math.BigDecimal total) {}
}
