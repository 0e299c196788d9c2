package io.baton.token.call;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The legs of calls, also those that have left. */
@ApplicationScoped
public class Legs implements PanacheRepositoryBase<Leg, UUID> {

    /** All legs of a call in the order they joined. */
    Uni<List<Leg>> of(UUID callId) {
        return list("callId = ?1 order by joinedAt, id", callId);
    }

    /** All legs of these calls. */
    Uni<List<Leg>> of(Collection<UUID> callIds) {
        return list("callId in ?1 order by joinedAt, id", callIds);
    }

    /** The legs that have joined and not left. */
    Uni<List<Leg>> present(UUID callId) {
        return list("callId = ?1 and leftAt is null order by joinedAt, id", callId);
    }

    /** The stay with this LiveKit id. */
    Uni<Optional<Leg>> stay(UUID callId, String room, String sid) {
        return find("callId = ?1 and room = ?2 and participantSid = ?3", callId, room, sid)
                .firstResult()
                .map(Optional::ofNullable);
    }
}
