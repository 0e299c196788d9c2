package io.baton.conversation.visitor;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.oidc.client.filter.OidcClientFilter;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Where token-service tells whose session a secret proves; asked in this service's own name. */
@RegisterRestClient(configKey = "token-internal")
@OidcClientFilter
@Path("/internal/sessions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
interface SessionsApi {

    @POST
    @Path("/recognise")
    Uni<Session> recognise(Shown shown);

    /** The secret that a visitor showed. */
    record Shown(String sessionId) {

        @Override
        public String toString() {
            return "Shown[]";
        }
    }

    /** What is needed of a session here. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Session(UUID id, Instant expiresAt) {}
}
