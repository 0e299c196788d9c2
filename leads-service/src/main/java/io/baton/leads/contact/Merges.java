package io.baton.leads.contact;

import io.baton.kit.sql.Sql;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Which contacts went into which. */
@ApplicationScoped
public class Merges implements PanacheRepositoryBase<Merge, UUID>, ContactTrace {

    Uni<List<Merge>> into(UUID contactId) {
        return list("contactId = ?1 order by mergedAt desc, id desc", contactId);
    }

    @Override
    public String name() {
        return "merges";
    }

    /** A merge is looked back on from where all of them ended. */
    @Override
    public Uni<Void> move(UUID from, UUID to) {
        return update("contactId = ?1 where contactId = ?2", to, from).replaceWithVoid();
    }

    @Override
    public Uni<Object> export(UUID contactId) {
        return into(contactId).map(merges -> merges.stream().map(MergeView::of).toList());
    }

    @Override
    public Uni<Integer> erase(UUID contactId) {
        return Sql.run("DELETE FROM contact_merge WHERE contact_id = :id", Map.of("id", contactId));
    }
}
