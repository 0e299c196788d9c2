package io.baton.conversation.analysis;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.oidc.client.filter.OidcClientFilter;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** Asks leads-service, in this service's own name. */
@ApplicationScoped
class LeadsScripts implements Scripts {

    private static final Logger LOG = Logger.getLogger(LeadsScripts.class);

    /** Somebody talks meanwhile. */
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final Api api;

    LeadsScripts(@RestClient Api api) {
        this.api = api;
    }

    /** The route as it is on the wire. */
    @RegisterRestClient(configKey = "leads-internal")
    @OidcClientFilter
    @Path("/internal/leads")
    @Produces(MediaType.APPLICATION_JSON)
    interface Api {

        @GET
        @Path("/{id}/scripts")
        Uni<Suggested> suggested(@PathParam("id") UUID lead);
    }

    /** Scripts that fit, the best first. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Suggested(List<Script> items) {}

    /** What an analysis takes of a script. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Script(UUID id) {}

    @Override
    public Uni<Optional<UUID>> bestFor(UUID leadId) {
        return api.suggested(leadId)
                .ifNoItem()
                .after(PATIENCE)
                .fail()
                .map(LeadsScripts::best)
                .onFailure()
                .recoverWithItem(failure -> {
                    LOG.debugf(
                            "leads-service did not say: %s", failure.getClass().getSimpleName());
                    return Optional.empty();
                });
    }

    private static Optional<UUID> best(Suggested answer) {
        return answer.items() == null
                ? Optional.empty()
                : answer.items().stream()
                        .map(Script::id)
                        .filter(Objects::nonNull)
                        .findFirst();
    }
}
