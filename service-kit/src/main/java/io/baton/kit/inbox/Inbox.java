package io.baton.kit.inbox;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;

/** Takes each event in once: its id is recorded in the transaction of its effect. */
@ApplicationScoped
public class Inbox {

    private static final String RECORD =
            "INSERT INTO inbox (consumer, event_id) VALUES (:consumer, :id) ON CONFLICT DO NOTHING";

    /**
     * Runs the effect unless this consumer has seen the event; both in the transaction that is open now.
     *
     * @param consumer who takes the event in; several may, each once
     * @param eventId the event's id
     * @return whether the effect ran
     */
    public Uni<Boolean> once(String consumer, String eventId, Supplier<Uni<Void>> effect) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(RECORD)
                        .setParameter("consumer", consumer)
                        .setParameter("id", eventId)
                        .executeUpdate())
                .chain(recorded -> recorded == 0
                        ? Uni.createFrom().item(false)
                        : effect.get().replaceWith(true));
    }
}
