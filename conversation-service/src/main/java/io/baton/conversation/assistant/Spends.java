package io.baton.conversation.assistant;

import io.baton.kit.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What was spent on the model, in the database. Every method needs an open session; those that write, a transaction. */
@ApplicationScoped
class Spends {

    /** In one order of subjects, so that two who are at the same rows do not wait for each other. */
    private static final String ADD = """
            INSERT INTO model_spend (subject, day, tokens)
            SELECT subject, CAST(:day AS date), CAST(:tokens AS bigint)
            FROM unnest(string_to_array(:subjects, chr(10))) AS spender(subject) ORDER BY subject
            ON CONFLICT (subject, day) DO UPDATE SET tokens = model_spend.tokens + excluded.tokens""";

    private static final String SPENT = """
            SELECT subject, CAST(sum(tokens) AS bigint) FROM model_spend
            WHERE (subject IN (:daily) AND day = CAST(:day AS date)) OR subject = :lasting GROUP BY subject""";

    private static final String DROP_OLD = "DELETE FROM model_spend WHERE day < :before";

    /** Adds to what each of them has spent on a day. */
    Uni<Void> add(List<String> subjects, LocalDate day, long tokens) {
        return Sql.run(ADD, Map.of("subjects", String.join("\n", subjects), "day", day, "tokens", tokens))
                .replaceWithVoid();
    }

    /**
     * What was spent, by subject; who has spent nothing is not in it.
     *
     * @param daily of whom the day counts
     * @param lasting of whom all days count
     */
    Uni<Map<String, Long>> spent(Collection<String> daily, String lasting, LocalDate day) {
        return Sql.rows(SPENT, Object[].class, Map.of("daily", daily, "lasting", lasting, "day", day))
                .map(rows -> {
                    Map<String, Long> spent = new HashMap<>();
                    rows.forEach(row -> spent.put((String) row[0], (Long) row[1]));
                    return spent;
                });
    }

    /** Forgets the days before this one. */
    Uni<Void> dropBefore(LocalDate day) {
        return Sql.run(DROP_OLD, Map.of("before", day)).replaceWithVoid();
    }
}
