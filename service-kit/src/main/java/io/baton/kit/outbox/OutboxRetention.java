package io.baton.kit.outbox;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Forgets what has been published, taken in or answered long enough ago. */
@ApplicationScoped
public class OutboxRetention {

    private final Clock clock;
    private final OutboxSettings settings;

    OutboxRetention(Clock clock, OutboxSettings settings) {
        this.clock = clock;
        this.settings = settings;
    }

    @Scheduled(every = "10m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @WithTransaction
    Uni<Void> forget() {
        OffsetDateTime now = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        OffsetDateTime published = now.minus(settings.retention());
        return delete("DELETE FROM outbox WHERE published_at < :limit", published)
                // Twice as long as the outbox keeps rows: what can still arrive again is still recognised.
                .chain(() -> delete(
                        "DELETE FROM inbox WHERE received_at < :limit",
                        now.minus(settings.retention().multipliedBy(2))))
                .chain(() -> delete("DELETE FROM idempotency_key WHERE created_at < :limit", now.minusDays(1)));
    }

    private static Uni<Void> delete(String sql, OffsetDateTime limit) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(sql)
                        .setParameter("limit", limit)
                        .executeUpdate())
                .replaceWithVoid();
    }
}
