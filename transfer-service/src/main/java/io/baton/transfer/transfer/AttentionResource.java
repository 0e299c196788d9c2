package io.baton.transfer.transfer;

import io.baton.kit.security.Roles;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a supervisor is to see to: callers who lost their agent and nobody takes, and transfers that do not get on. */
@Path("/api/transfers/attention")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.SUPERVISOR)
@Tag(name = "transfers")
public class AttentionResource {

    private final Transfers transfers;
    private final StuckTransfers stuck;
    private final WatchdogSettings watchdog;
    private final Clock clock;

    AttentionResource(Transfers transfers, StuckTransfers stuck, WatchdogSettings watchdog, Clock clock) {
        this.transfers = transfers;
        this.stuck = stuck;
        this.watchdog = watchdog;
        this.clock = clock;
    }

    /**
     * What needs a person.
     *
     * @param lostCallers transfers of callers who lost their agent and wait, the longest first
     * @param stuck transfers that do not get on, each with the reason
     */
    public record Attention(List<TransferView> lostCallers, List<StuckTransfers.Stuck> stuck) {}

    @GET
    @Operation(
            summary =
                    "Callers who lost their agent and nobody takes, and transfers that do not get on, with the reason")
    public Uni<Attention> list(@QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return Panache.withSession(() -> transfers.lostSince(clock.instant().minus(watchdog.attention()), limit))
                .chain(lost -> stuck.find(limit)
                        .map(found -> new Attention(
                                lost.stream().map(TransferView::of).toList(), found)));
    }
}
