package io.baton.leads.music;

import io.baton.kit.paging.Cursor;
import io.baton.kit.problem.Problem;
import io.baton.kit.problem.ProblemCode;
import io.baton.kit.sql.Sql;
import io.baton.leads.contact.ContactTrace;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The playlists in the database. Every method needs an open session; those that write, a transaction. */
@ApplicationScoped
public class Playlists implements PanacheRepositoryBase<Playlist, UUID>, ContactTrace {

    private static final String WISHES = """
            SELECT * FROM song_request WHERE playlist_id = :id
            ORDER BY cardinality(voters) DESC, created_at, id LIMIT 500""";

    Uni<Playlist> require(UUID id) {
        return findById(id).onItem().ifNull().failWith(Playlists::notFound);
    }

    Uni<Playlist> lock(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE).onItem().ifNull().failWith(Playlists::notFound);
    }

    private static Problem notFound() {
        return Problem.of(ProblemCode.PLAYLIST_NOT_FOUND, "There is no playlist with this id.");
    }

    /** What guests wish for, the most wanted first. */
    Uni<List<Wish>> wishes(UUID playlistId) {
        return Sql.rows(WISHES, Wish.class, Map.of("id", playlistId));
    }

    Uni<Wish> wish(UUID playlistId, UUID wishId) {
        return Panache.getSession()
                .chain(session -> session.find(Wish.class, wishId))
                .onItem()
                .ifNull()
                .failWith(Playlists::noWish)
                .invoke(wish -> {
                    if (!wish.playlistId.equals(playlistId)) {
                        throw noWish();
                    }
                });
    }

    private static Problem noWish() {
        return Problem.of(ProblemCode.REQUEST_NOT_FOUND, "The playlist has no such request.");
    }

    /** One row more than a page, newest first. */
    Uni<List<Playlist>> page(UUID contactId, Optional<Cursor> after, int limit) {
        StringBuilder query = new StringBuilder("1 = 1");
        Map<String, Object> parameters = new HashMap<>();
        if (contactId != null) {
            query.append(" and contactId = :contact");
            parameters.put("contact", contactId);
        }
        after.ifPresent(cursor -> {
            query.append(" and (createdAt < :at or (createdAt = :at and id < :id))");
            parameters.put("at", cursor.at());
            parameters.put("id", cursor.id());
        });
        return find(query + " order by createdAt desc, id desc", parameters)
                .range(0, limit)
                .list();
    }

    @Override
    public String name() {
        return "playlists";
    }

    @Override
    public Uni<Void> move(UUID from, UUID to) {
        return update("contactId = ?1 where contactId = ?2", to, from).replaceWithVoid();
    }

    @Override
    public Uni<Object> export(UUID contactId) {
        return list("contactId = ?1 order by createdAt", contactId)
                .map(found ->
                        found.stream().map(each -> PlaylistView.of(each, null)).toList());
    }

    @Override
    public Uni<Integer> erase(UUID contactId) {
        return Sql.run("DELETE FROM playlist WHERE contact_id = :id", Map.of("id", contactId));
    }
}
