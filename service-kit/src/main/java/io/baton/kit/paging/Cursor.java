package io.baton.kit.paging;

import io.baton.kit.problem.Problem;
import io.baton.kit.problem.ProblemCode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * A position in a list that is sorted by time and then by id. Opaque on the wire.
 *
 * @param at the time of the last row seen
 * @param id the id of the last row seen
 */
public record Cursor(Instant at, UUID id) {

    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

    /** The wire form. */
    public String encode() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((at + " " + id).getBytes(StandardCharsets.US_ASCII));
    }

    /**
     * Reads a cursor from a query parameter.
     *
     * @throws Problem {@code cursor_invalid} when it is not one of ours
     */
    public static Optional<Cursor> decode(String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII).split(" ", 2);
            if (parts.length == 2) {
                Instant at = Instant.parse(parts[0]);
                UUID id = UUID.fromString(parts[1]);
                // Other years than these the database does not know.
                if (at.isAfter(EARLIEST) && at.isBefore(LATEST)) {
                    return Optional.of(new Cursor(at, id));
                }
            }
        } catch (IllegalArgumentException | DateTimeParseException e) {
            // falls through: every malformed cursor gets the same answer
        }
        throw Problem.field(ProblemCode.CURSOR_INVALID, "cursor", "is not a cursor of this list");
    }
}
