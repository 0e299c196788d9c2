package io.baton.leads.contact;

import io.baton.kit.paging.Cursor;
import io.baton.kit.sql.Sql;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The notes in the database. */
@ApplicationScoped
public class Notes implements PanacheRepositoryBase<Note, UUID>, ContactTrace {

    /** One row more than a page, newest first. */
    public Uni<List<Note>> page(UUID contactId, Optional<Cursor> after, int limit) {
        return after.map(cursor -> find(
                        "contactId = ?1 and (createdAt < ?2 or (createdAt = ?2 and id < ?3))"
                                + " order by createdAt desc, id desc",
                        contactId,
                        cursor.at(),
                        cursor.id()))
                .orElseGet(() -> find("contactId = ?1 order by createdAt desc, id desc", contactId))
                .range(0, limit)
                .list();
    }

    @Override
    public String name() {
        return "notes";
    }

    @Override
    public Uni<Void> move(UUID from, UUID to) {
        return update("contactId = ?1 where contactId = ?2", to, from).replaceWithVoid();
    }

    @Override
    public Uni<Object> export(UUID contactId) {
        return list("contactId = ?1 order by createdAt", contactId)
                .map(notes -> notes.stream().map(NoteView::of).toList());
    }

    @Override
    public Uni<Integer> erase(UUID contactId) {
        return Sql.run("DELETE FROM contact_note WHERE contact_id = :id", Map.of("id", contactId));
    }
}
