package io.baton.leads.music;

import io.baton.kit.paging.Cursor;
import io.baton.kit.problem.Problem;
import io.baton.kit.problem.ProblemCode;
import io.baton.kit.sql.Sql;
import io.baton.leads.web.Conflicts;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The catalogue in the database. Every method needs an open session; those that write, a transaction. */
@ApplicationScoped
public class Songs implements PanacheRepositoryBase<Song, UUID> {

    /** So many songs are weighed for a recommendation at most. */
    private static final int WEIGHED = 10_000;

    Uni<Song> require(UUID id) {
        return findById(id).onItem().ifNull().failWith(() -> notFound(id));
    }

    static Problem notFound(UUID id) {
        return Problem.of(ProblemCode.SONG_NOT_FOUND, "There is no song with the id " + id + ".");
    }

    Uni<Song> keep(Song song) {
        return Conflicts.named(
                persistAndFlush(song),
                "song_once",
                () -> Problem.of(ProblemCode.SONG_DUPLICATE, "The catalogue has this title by this artist."));
    }

    /** Whether the catalogue has the title by the artist. */
    Uni<Boolean> has(String title, String artist) {
        return count(
                        "lower(title) = ?1 and lower(artist) = ?2",
                        title.strip().toLowerCase(Locale.ROOT),
                        artist.strip().toLowerCase(Locale.ROOT))
                .map(count -> count > 0);
    }

    /** The songs with these ids, by id. */
    Uni<Map<UUID, Song>> byId(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : list("id in ?1", ids)
                        .map(found -> found.stream().collect(Collectors.toMap(song -> song.id, Function.identity())));
    }

    /** The whole catalogue, or as much of it as is weighed. */
    Uni<List<Song>> catalogue() {
        return find("order by artist, title, id").range(0, WEIGHED - 1).list();
    }

    /** One row more than a page, newest first; with a text those that are most like it first. */
    Uni<List<Song>> page(String q, String genre, String mood, Optional<Cursor> after, int limit) {
        StringBuilder sql = new StringBuilder("SELECT * FROM song WHERE true");
        Map<String, Object> parameters = new HashMap<>(Map.of("limit", limit + 1));
        if (q != null) {
            String text = q.strip().toLowerCase(Locale.ROOT);
            sql.append(" AND ((lower(title) || ' ' || lower(artist)) LIKE :part")
                    .append(" OR :text <% (lower(title) || ' ' || lower(artist)))");
            parameters.put("text", text);
            parameters.put(
                    "part", "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%");
        }
        if (genre != null) {
            sql.append(" AND genre = :genre");
            parameters.put("genre", genre);
        }
        if (mood != null) {
            sql.append(" AND mood = :mood");
            parameters.put("mood", mood);
        }
        after.ifPresent(cursor -> {
            sql.append(" AND (created_at, id) < (:at, :id)");
            parameters.put("at", Sql.at(cursor.at()));
            parameters.put("id", cursor.id());
        });
        String order = q == null ? "created_at DESC, id DESC" : "word_similarity(:text, lower(title)) DESC, title, id";
        return Sql.rows(sql + " ORDER BY " + order + " LIMIT :limit", Song.class, parameters);
    }
}
