package io.baton.conversation.suggestion;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.oidc.client.filter.OidcClientFilter;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Where leads-service says whose a number or address is; asked in this service's own name. */
@RegisterRestClient(configKey = "leads-internal")
@OidcClientFilter
@Path("/internal/contacts")
@Produces(MediaType.APPLICATION_JSON)
interface LeadsContactsApi {

    @GET
    @Path("/resolve")
    Uni<Match> resolve(@QueryParam("phone") String phone, @QueryParam("email") String email);

    /**
     * Whose it is.
     *
     * @param contact who was shown to have it, or null
     * @param candidates who only claims to have it
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Match(Known contact, List<Known> candidates) {

        public Match {
            candidates = candidates == null ? List.of() : List.copyOf(candidates);
        }
    }

    /** A contact. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Known(UUID id) {}
}
