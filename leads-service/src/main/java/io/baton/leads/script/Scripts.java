package io.baton.leads.script;

import io.baton.kit.paging.Cursor;
import io.baton.kit.problem.Problem;
import io.baton.kit.problem.ProblemCode;
import io.baton.kit.sql.Sql;
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

/** The scripts in the database. Every method needs an open session; those that write, a transaction. */
@ApplicationScoped
public class Scripts implements PanacheRepositoryBase<Script, UUID> {

    private static final String VERSIONS =
            "SELECT * FROM script_version WHERE script_id = :id ORDER BY version DESC LIMIT 200";

    private static final String WAITED_FOR =
            "SELECT count(*) FROM lead_request WHERE script_id = :id AND state = 'waiting'";

    Uni<Script> require(UUID id) {
        return findById(id).invoke(Scripts::requireThere);
    }

    Uni<Script> lock(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE).invoke(Scripts::requireThere);
    }

    private static void requireThere(Script script) {
        if (script == null || script.deletedAt != null) {
            throw Problem.of(ProblemCode.SCRIPT_NOT_FOUND, "There is no script with this id.");
        }
    }

    Uni<ScriptVersion> version(UUID id, int version) {
        return Panache.getSession()
                .chain(session -> session.find(ScriptVersion.class, new ScriptVersion.Key(id, version)))
                .onItem()
                .ifNull()
                .failWith(() -> Problem.of(ProblemCode.SCRIPT_NOT_FOUND, "The script has no version " + version + "."));
    }

    Uni<List<ScriptVersion>> versions(UUID id) {
        return Sql.rows(VERSIONS, ScriptVersion.class, Map.of("id", id));
    }

    Uni<Void> keep(Script script, String by) {
        return persistAndFlush(script)
                .chain(() -> Panache.getSession())
                .chain(session -> session.persist(new ScriptVersion(script, by)))
                .chain(() -> flush());
    }

    /** Whether a message that was asked for waits to be sent from it. */
    Uni<Boolean> isWaitedFor(UUID id) {
        return Sql.rows(WAITED_FOR, Long.class, Map.of("id", id)).map(count -> count.getFirst() > 0);
    }

    /** All that agents may read. */
    Uni<List<Script>> published() {
        return find("deletedAt is null and published is not null order by createdAt, id")
                .range(0, 999)
                .list();
    }

    /** One row more than a page, newest first. */
    Uni<List<Script>> page(String category, String state, String language, Optional<Cursor> after, int limit) {
        StringBuilder query = new StringBuilder("deletedAt is null");
        Map<String, Object> parameters = new HashMap<>();
        if (category != null) {
            query.append(" and category = :category");
            parameters.put("category", category);
        }
        if (state != null) {
            query.append(" and state = :state");
            parameters.put("state", state);
        }
        if (language != null) {
            query.append(" and language = :language");
            parameters.put("language", language);
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
}
