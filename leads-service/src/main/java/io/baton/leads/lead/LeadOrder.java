package io.baton.leads.lead;

import io.baton.kit.problem.Problem;
import io.baton.kit.problem.ProblemCode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/**
 * The order of a list of leads: by one of these, ascending or with {@code -} descending, then by id.
 *
 * @param wire as the client writes it, for example {@code -createdAt}
 */
record LeadOrder(String wire) {

    private record Key(String sql, Class<?> type, Function<Lead, Object> of) {}

    private static final Map<String, Key> KEYS = Map.of(
            "createdAt", new Key("l.created_at", Instant.class, lead -> lead.createdAt),
            "updatedAt", new Key("l.updated_at", Instant.class, lead -> lead.updatedAt),
            "value", new Key("l.value", BigDecimal.class, lead -> lead.value),
            "priority", new Key("l.priority", Integer.class, lead -> lead.priority),
            "nextActionAt",
                    new Key(
                            "coalesce(l.next_action_at, 'infinity')",
                            Instant.class,
                            lead -> lead.nextActionAt == null ? "infinity" : lead.nextActionAt));

    /** What may be asked for. */
    static final String PATTERN = "-?(createdAt|updatedAt|value|priority|nextActionAt)";

    private boolean descending() {
        return wire.startsWith("-");
    }

    private Key key() {
        return KEYS.get(wire.replaceFirst("^-", ""));
    }

    String sql() {
        String direction = descending() ? " DESC" : "";
        return " ORDER BY " + key().sql() + direction + ", l.id" + direction;
    }

    /** Where the page after this lead begins. */
    String cursor(Lead last) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(
                        (wire + " " + key().of().apply(last) + " " + last.id).getBytes(StandardCharsets.US_ASCII));
    }

    /** The condition for all rows after a cursor; its values go into the parameters. */
    String after(String cursor, Map<String, Object> parameters) {
        if (cursor == null || cursor.isBlank()) {
            return "";
        }
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII).split(" ");
            if (parts.length == 3 && parts[0].equals(wire)) {
                parameters.put("afterKey", value(parts[1]));
                parameters.put("afterId", UUID.fromString(parts[2]));
                String cast =
                        key().type() == Instant.class ? "CAST(CAST(:afterKey AS text) AS timestamptz)" : ":afterKey";
                return " AND (" + key().sql() + ", l.id) " + (descending() ? "<" : ">") + " (" + cast + ", :afterId)";
            }
        } catch (IllegalArgumentException | DateTimeParseException e) {
            // falls through: every malformed cursor gets the same answer
        }
        throw Problem.field(ProblemCode.CURSOR_INVALID, "cursor", "is not a cursor of this list in this order");
    }

    private Object value(String text) {
        if (key().type() == Integer.class) {
            return Integer.valueOf(text);
        }
        if (key().type() == BigDecimal.class) {
            return requireKnown(new BigDecimal(text), text.length() <= 20 && !text.contains("E"));
        }
        // Text that PostgreSQL reads: it knows infinity, which Java does not.
        OffsetDateTime time = text.equals("infinity") ? null : OffsetDateTime.parse(text);
        return requireKnown(text, time == null || (time.getYear() > 0 && time.getYear() < 10_000));
    }

    /** Other amounts and years than these the database does not know. */
    private static Object requireKnown(Object value, boolean known) {
        if (!known) {
            throw new IllegalArgumentException("not known to the database");
        }
        return value;
    }
}
