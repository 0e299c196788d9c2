package io.baton.token.session;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The sessions of callers who have not signed in. */
@ApplicationScoped
public class PublicSessions implements PanacheRepositoryBase<PublicSession, UUID> {

    private static final String LOCK =
            "SELECT 1 FROM (SELECT pg_advisory_xact_lock(hashtextextended('session ' || :address, 0))) AS locked";

    /** The session that this digest of a secret proves. */
    Uni<Optional<PublicSession>> byDigest(String digest) {
        return find("digest", digest).firstResult().map(Optional::ofNullable);
    }

    /** One session of an address begins at a time, until the transaction ends. */
    Uni<Void> lock(String address) {
        return getSession()
                .chain(session -> session.createNativeQuery(LOCK, Integer.class)
                        .setParameter("address", address)
                        .getSingleResult())
                .replaceWithVoid();
    }

    /** How many sessions an address has now; those of calls that have ended do not count. */
    Uni<Long> running(String address, Instant now) {
        return count(
                "address = ?1 and endedAt is null and expiresAt > ?2"
                        + " and callId in (select c.id from Call c where c.state = 'open')",
                address,
                now);
    }

    /** Sessions whose time is over and whose participants may still be there. */
    Uni<List<PublicSession>> overdue(Instant now) {
        return find("endedAt is null and expiresAt <= ?1", now).page(0, 200).list();
    }
}
