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
                return Optional.of(new Cursor(Instant.parse(parts[0]), UUID.fromString(parts[1])));
            }
        } catch (IllegalArgumentException | DateTimeParseException e) {
            // falls through: every malformed cursor gets the same answer
        }
        throw Problem.field(ProblemCode.CURSOR_INVALID, "cursor", "is not a cursor of this list");
    }
}
