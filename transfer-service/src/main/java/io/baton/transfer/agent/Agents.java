package io.baton.transfer.agent;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;

/** The known agents in the database. */
@ApplicationScoped
class Agents implements PanacheRepositoryBase<Agent, String> {

    /** The agent, locked until the transaction ends; null when unknown. */
    Uni<Agent> lock(String username) {
        return findById(username, LockModeType.PESSIMISTIC_WRITE);
    }

    Uni<List<Agent>> page(String after, int limit) {
        return find("username > ?1 order by username", after == null ? "" : after)
                .range(0, limit)
                .list();
    }
}
