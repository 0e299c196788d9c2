package io.baton.token.call;

import io.baton.kit.id.Ids;
import io.baton.token.livekit.LiveKitTokens;
import io.baton.token.livekit.RoomToken;
import io.baton.token.matrix.Audibility;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

/**
 * Walks the paths of a call once before the service says that it is ready: the first walk loads classes and parses queries,
 * which takes seconds on a busy machine, and no caller is to wait for that. What fails here fails later for a reason of its
 * own; ready is ready.
 */
@Readiness
@ApplicationScoped
public class WarmUp implements HealthCheck {

    private static final Logger LOG = Logger.getLogger(WarmUp.class);

    private final CallDesk desk;
    private final CallOpening opening;
    private final Calls calls;
    private final Legs legs;
    private final OpenCalls open;
    private final Supervisions supervisions;
    private final LiveKitTokens tokens;
    private final Background background;
    private final Ids ids;
    private final Clock clock;
    private volatile boolean warm;

    WarmUp(
            CallDesk desk,
            CallOpening opening,
            Calls calls,
            Legs legs,
            OpenCalls open,
            Supervisions supervisions,
            LiveKitTokens tokens,
            Background background,
            Ids ids,
            Clock clock) {
        this.desk = desk;
        this.opening = opening;
        this.calls = calls;
        this.legs = legs;
        this.open = open;
        this.supervisions = supervisions;
        this.tokens = tokens;
        this.background = background;
        this.ids = ids;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        UUID nobody = ids.next();
        CallDesk.Viewer viewer = new CallDesk.Viewer("nobody", false, false);
        background.run("warm-up", () -> step(() ->
                        desk.list(viewer, new CallDesk.Filter("open", ""), 1, Optional.empty(), true))
                .chain(() -> step(() -> Panache.withSession(() -> legs.of(nobody))))
                .chain(() -> step(() -> Panache.withSession(() -> legs.present(nobody))))
                .chain(() -> step(() -> Panache.withSession(() -> legs.stay(nobody, "", ""))))
                .chain(() -> step(() -> Panache.withTransaction(() -> calls.locked(nobody))))
                .chain(() -> step(() -> Panache.withSession(() -> supervisions.of(nobody))))
                .chain(() -> step(() -> open.after(OpenCalls.START, 1)))
                .chain(() -> step(() -> open.unattended(clock.instant(), 1)))
                .chain(() -> step(this::write))
                .chain(() -> step(() -> opening.adopt("")))
                .chain(() -> step(this::mint))
                .onTermination()
                .invoke(() -> warm = true));
    }

    private static Uni<Void> step(Supplier<Uni<?>> work) {
        return Uni.createFrom()
                .deferred(() -> work.get().replaceWithVoid())
                .onFailure()
                .invoke(failure -> LOG.debugf("A step of the warm-up failed: %s", failure))
                .onFailure()
                .recoverWithNull();
    }

    /** Writes a call and takes it back. */
    private Uni<?> write() {
        return Panache.withTransaction(
                () -> calls.persistAndFlush(Call.open(ids.next(), "", "nobody", false, clock.instant()))
                        .chain(Panache::currentTransaction)
                        .invoke(transaction -> transaction.markForRollback()));
    }

    private Uni<?> mint() {
        return Uni.createFrom()
                .item(() -> tokens.mint(new RoomToken(
                        "nobody",
                        null,
                        "nowhere",
                        Audibility.LISTENING.rights(),
                        List.of("microphone"),
                        Map.of(),
                        Duration.ofSeconds(1))));
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("warm").status(warm).build();
    }
}
