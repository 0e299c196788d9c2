package io.baton.leads.contact;

import io.baton.kit.paging.Cursor;
import io.baton.kit.problem.Problem;
import io.baton.kit.problem.ProblemCode;
import io.baton.kit.sql.Sql;
import io.baton.leads.web.Conflicts;
import io.baton.leads.web.Words;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The contacts in the database. Every method needs an open session; those that write, a transaction. */
@ApplicationScoped
public class Contacts implements PanacheRepositoryBase<Contact, UUID> {

    /** A search ranks so many at most; who finds more names more. */
    private static final int RANKED = 500;

    private static final String HERE = "merged_into IS NULL AND erased_at IS NULL";

    /** The words that a contact is found by with a typing error, as their index has them. */
    public static final String NEAR = "near_words(name || ' ' || coalesce(company, ''))";

    /** Comparing trigrams takes long in a large table: only for what is found in no other way. */
    private static final String SEARCH = """
            WITH exact AS (SELECT id, 3.0 AS similarity FROM contact WHERE %1$s AND {exact} LIMIT :ranked),
                 near AS (SELECT id, 1.0 + word_similarity(:text, search) AS similarity FROM contact
                          WHERE %1$s AND ({near}) LIMIT :ranked),
                 far AS (SELECT id, word_similarity(:text, search) AS similarity FROM contact
                         WHERE NOT EXISTS (SELECT FROM exact) AND NOT EXISTS (SELECT FROM near)
                           AND %1$s AND :text <%% search LIMIT :ranked)
            SELECT c.* FROM contact c JOIN (
                SELECT * FROM exact UNION ALL SELECT * FROM near UNION ALL SELECT * FROM far) AS best ON best.id = c.id
            GROUP BY c.id ORDER BY max(best.similarity) DESC, c.created_at DESC, c.id LIMIT :limit""".formatted(HERE);

    private static final String FORGET_POINTS = "DELETE FROM contact_point WHERE contact_id = :id";

    private static final String KEEP_POINT = """
            INSERT INTO contact_point (contact_id, kind, value, verified) VALUES (:id, :kind, :value, :verified)""";

    private static final String NAMES = "select c.id, c.name from Contact c where c.id in :ids and c.erasedAt is null";

    private static final String BY_POINT = """
            SELECT c.* FROM contact c JOIN contact_point p ON p.contact_id = c.id
            WHERE p.kind = :kind AND p.value = :value AND p.verified = :verified AND %s
            ORDER BY c.created_at, c.id LIMIT 20""".formatted(HERE);

    private static final String DUPLICATES = """
            SELECT c.* FROM contact c JOIN (
                SELECT p.contact_id AS id, 2.0 AS similarity FROM contact_point p
                JOIN contact_point mine ON mine.kind = p.kind AND mine.value = p.value
                WHERE mine.contact_id = :id
                UNION ALL
                (SELECT id, similarity(search, :text) FROM contact
                 WHERE %1$s AND search %% :text LIMIT 200)) AS found ON found.id = c.id
            WHERE c.id <> :id AND %1$s
            GROUP BY c.id ORDER BY max(found.similarity) DESC, c.id LIMIT 20""".formatted(HERE);

    /**
     * The contact that an id names today, also when it was merged into another.
     *
     * @throws Problem {@code contact_not_found} when there is none, or it was erased
     */
    public Uni<Contact> require(UUID id) {
        return follow(id, LockModeType.NONE);
    }

    /** The same, locked until the transaction ends. */
    public Uni<Contact> lock(UUID id) {
        return follow(id, LockModeType.PESSIMISTIC_WRITE);
    }

    private Uni<Contact> follow(UUID id, LockModeType lock) {
        return findById(id, lock).chain(contact -> {
            if (contact == null || contact.erasedAt != null) {
                throw Problem.of(ProblemCode.CONTACT_NOT_FOUND, "There is no contact with this id.");
            }
            return contact.mergedInto == null ? Uni.createFrom().item(contact) : follow(contact.mergedInto, lock);
        });
    }

    /** Keeps a contact and what it is found by. */
    Uni<Contact> keep(Contact contact) {
        Uni<Contact> kept = persistAndFlush(contact).call(() -> Sql.run(FORGET_POINTS, Map.of("id", contact.id)));
        for (Point point : contact.points) {
            kept = kept.call(() -> Sql.run(
                    KEEP_POINT,
                    Map.of(
                            "id", contact.id,
                            "kind", point.kind(),
                            "value", point.value(),
                            "verified", point.verified())));
        }
        return Conflicts.named(
                kept,
                "contact_point_verified",
                () -> Problem.of(
                        ProblemCode.CONTACT_POINT_TAKEN,
                        "Another contact has one of these numbers or addresses, verified: merge the two, or leave it unverified."));
    }

    /** One row more than a page, newest first. */
    Uni<List<Contact>> page(String tag, Optional<Cursor> after, int limit) {
        Map<String, Object> parameters = new HashMap<>(Map.of("limit", limit + 1));
        after.ifPresent(cursor -> {
            parameters.put("at", Sql.at(cursor.at()));
            parameters.put("id", cursor.id());
        });
        if (tag != null) {
            parameters.put("tag", tag);
        }
        return Sql.rows(
                "SELECT * FROM contact WHERE " + HERE
                        + (tag == null ? "" : " AND tags @> ARRAY[CAST(:tag AS text)]")
                        + (after.isPresent() ? " AND (created_at, id) < (:at, :id)" : "")
                        + " ORDER BY created_at DESC, id DESC LIMIT :limit",
                Contact.class,
                parameters);
    }

    /** The contacts that fit a text best, with or without typing errors. */
    Uni<List<Contact>> search(String text, int limit) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        Map<String, Object> parameters = new HashMap<>(Map.of("text", wanted, "ranked", RANKED, "limit", limit));
        String exact = Words.exactly(NEAR, wanted, parameters);
        String near = Words.of(wanted).condition(NEAR, parameters);
        return Sql.rows(SEARCH.replace("{exact}", exact).replace("{near}", near), Contact.class, parameters);
    }

    /** Who has this number or address, verified or as a claim. */
    Uni<List<Contact>> having(String kind, String value, boolean verified) {
        return Sql.rows(BY_POINT, Contact.class, Map.of("kind", kind, "value", value, "verified", verified));
    }

    /** Who may be the same person, the likeliest first. */
    Uni<List<Contact>> duplicates(Contact contact) {
        return Sql.rows(DUPLICATES, Contact.class, Map.of("id", contact.id, "text", contact.search));
    }

    /** Every id that names this contact, its own first. */
    Uni<List<UUID>> ids(UUID id) {
        return Sql.rows("""
                WITH RECURSIVE ids AS (
                    SELECT CAST(:id AS uuid) AS id
                    UNION SELECT c.id FROM contact c JOIN ids ON c.merged_into = ids.id)
                SELECT id FROM ids""", UUID.class, Map.of("id", id));
    }

    /** The names of contacts for what is shown beside them; those who were erased have none. */
    public Uni<Map<UUID, String>> names(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return Panache.getSession()
                .chain(session -> session.createQuery(NAMES, Object[].class)
                        .setParameter("ids", Set.copyOf(ids))
                        .getResultList())
                .map(rows -> rows.stream().collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1])));
    }

    /** The name of one; null when it was erased. */
    public Uni<String> name(UUID id) {
        return names(List.of(id)).map(names -> names.get(id));
    }

    /** Whether the id was ever given to a contact. */
    Uni<Boolean> isKnown(UUID id) {
        return Panache.getSession()
                .chain(session -> session.find(Contact.class, id))
                .map(found -> found != null);
    }
}
