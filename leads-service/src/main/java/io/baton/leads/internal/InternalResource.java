package io.baton.leads.internal;

import io.baton.kit.security.Roles;
import io.baton.leads.contact.ContactLookup;
import io.baton.leads.contact.ContactMatch;
import io.baton.leads.outreach.LeadRequests;
import io.baton.leads.outreach.RequestView;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

/** Who has a number, and what a requested call or message is about: with the number in clear. */
@Path("/internal")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.SERVICE)
public class InternalResource {

    private final ContactLookup lookup;
    private final LeadRequests requests;

    InternalResource(ContactLookup lookup, LeadRequests requests) {
        this.lookup = lookup;
        this.requests = requests;
    }

    @GET
    @Path("contacts/resolve")
    public Uni<ContactMatch> resolve(
            @QueryParam("phone") @Size(max = 64) String phone,
            @QueryParam("country") @Pattern(regexp = "[A-Z]{2}") String country,
            @QueryParam("email") @Size(max = 320) String email) {
        return lookup.resolve(phone, country, email);
    }

    @GET
    @Path("lead-requests/{id}")
    public Uni<RequestView> request(@PathParam("id") UUID id) {
        return Panache.withSession(() -> requests.require(id)).map(RequestView::clear);
    }
}
