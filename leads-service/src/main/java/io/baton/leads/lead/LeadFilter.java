package io.baton.leads.lead;

import io.baton.kit.problem.Problem;
import io.baton.kit.problem.ProblemCode;
import io.baton.kit.sql.Sql;
import io.baton.leads.contact.Contacts;
import io.baton.leads.web.Words;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Which leads a list is to have, as query parameters. */
public class LeadFilter {

    @QueryParam("status")
    @Pattern(regexp = "new|contacted|qualified|proposal|won|lost") String status;

    @QueryParam("owner")
    @Size(max = 128) String owner;

    @QueryParam("source")
    @Size(max = 64) String source;

    @QueryParam("tag")
    @Size(max = 64) String tag;

    @QueryParam("contactId")
    @Pattern(regexp = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
    String contactId;

    @QueryParam("q")
    @Size(min = 2, max = 200) String q;

    @QueryParam("from")
    @Size(max = 40) String from;

    @QueryParam("to")
    @Size(max = 40) String to;

    private static final String TITLE = "near_words(search)";

    /** By the lead's title, or by whom it is about; trigrams, which take long, only when nothing is found without them.
     * Asked for as an array: what finds the leads then is their key, not a walk over all of them. */
    private static final String FOUND = """
            WITH person AS (SELECT id FROM contact WHERE merged_into IS NULL AND erased_at IS NULL AND {exact}
                            UNION SELECT id FROM contact WHERE merged_into IS NULL AND erased_at IS NULL AND {person} LIMIT 500),
                 sure AS (SELECT id FROM lead WHERE {title}
                          UNION SELECT id FROM lead WHERE {lead}
                          UNION SELECT o.id FROM lead o WHERE o.contact_id = ANY (ARRAY(SELECT id FROM person)))
            SELECT id FROM sure
            UNION ALL SELECT id FROM lead
                WHERE NOT EXISTS (SELECT FROM sure) AND NOT EXISTS (SELECT FROM person) AND :text <% search
            UNION ALL SELECT o.id FROM lead o WHERE o.contact_id = ANY (ARRAY(
                SELECT id FROM contact
                WHERE NOT EXISTS (SELECT FROM sure) AND NOT EXISTS (SELECT FROM person) AND merged_into IS NULL AND erased_at IS NULL
                  AND :text <% search LIMIT 500))""";

    /** A condition in SQL over {@code lead AS l}, with its parameters. */
    record Condition(String sql, Map<String, Object> parameters) {}

    Condition condition() {
        StringBuilder sql = new StringBuilder("true");
        Map<String, Object> parameters = new HashMap<>();
        if (status != null) {
            add(sql, parameters, " AND l.status = :status", "status", status.toUpperCase(Locale.ROOT));
        }
        if (owner != null) {
            add(sql, parameters, " AND l.owner = :owner", "owner", owner);
        }
        if (source != null) {
            add(sql, parameters, " AND l.source = :source", "source", source);
        }
        if (tag != null) {
            add(sql, parameters, " AND l.tags @> ARRAY[CAST(:tag AS text)]", "tag", tag);
        }
        if (contactId != null) {
            add(sql, parameters, " AND l.contact_id = :contactId", "contactId", UUID.fromString(contactId));
        }
        if (q != null && !q.isBlank()) {
            String text = q.strip().toLowerCase(Locale.ROOT);
            String found = FOUND.replace("{title}", Words.exactly(TITLE, text, parameters))
                    .replace("{lead}", Words.of(text).condition(TITLE, parameters))
                    .replace("{exact}", Words.exactly(Contacts.NEAR, text, parameters))
                    .replace("{person}", Words.of(text).condition(Contacts.NEAR, parameters));
            add(sql, parameters, " AND l.id = ANY (ARRAY(" + found + "))", "text", text);
        }
        if (from != null) {
            add(sql, parameters, " AND l.created_at >= :from", "from", Sql.at(time("from", from)));
        }
        if (to != null) {
            add(sql, parameters, " AND l.created_at < :to", "to", Sql.at(time("to", to)));
        }
        return new Condition(sql.toString(), parameters);
    }

    private static void add(
            StringBuilder sql, Map<String, Object> parameters, String condition, String name, Object value) {
        sql.append(condition);
        parameters.put(name, value);
    }

    private static Instant time(String field, String text) {
        try {
            Instant at = Instant.parse(text);
            if (at.isAfter(Instant.parse("0001-01-01T00:00:00Z"))
                    && at.isBefore(Instant.parse("9999-01-01T00:00:00Z"))) {
                return at;
            }
        } catch (DateTimeParseException e) {
            // falls through: one answer for all that is no time
        }
        throw Problem.field(ProblemCode.VALIDATION_FAILED, field, "must be a time, for example 2026-11-21T00:00:00Z");
    }
}
