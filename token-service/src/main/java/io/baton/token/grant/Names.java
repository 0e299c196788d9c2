package io.baton.token.grant;

import io.baton.kit.problem.Problem;
import io.baton.kit.problem.ProblemCode;
import java.nio.charset.StandardCharsets;

/**
 * What identities and room names may look like: 1 to 128 characters and at most 200 bytes in UTF-8, no control characters, not only blanks. Emoji are
 * welcome. Rooms have no slashes, because room names become parts of addresses.
 */
public final class Names {

    /** The longest identity or room name that a person may give, in characters (code points). */
    public static final int LONGEST = 128;

    /**
     * The longest in UTF-8: LiveKit takes 256 bytes, and the name of a consult's room is that of its call's with up to 45 bytes more.
     */
    public static final int MOST_BYTES = 200;

    /** Rooms whose names begin so are for admins only. */
    public static final String ADMIN_ROOMS = "admin-assistant-";

    private Names() {}

    /**
     * The identity, if it is one.
     *
     * @throws Problem {@code identity_invalid}
     */
    public static String identity(String field, String identity) {
        String wrong = wrong(identity);
        if (wrong != null) {
            throw Problem.field(ProblemCode.IDENTITY_INVALID, field, wrong);
        }
        return identity;
    }

    /**
     * The room name, if it is one.
     *
     * @throws Problem {@code room_invalid}
     */
    public static String room(String field, String room) {
        String wrong = wrong(room);
        if (wrong == null && (room.indexOf('/') >= 0 || room.indexOf('\\') >= 0)) {
            wrong = "must not contain slashes";
        }
        if (wrong != null) {
            throw Problem.field(ProblemCode.ROOM_INVALID, field, wrong);
        }
        return room;
    }

    private static String wrong(String name) {
        if (name == null || name.isBlank()) {
            return "must not be empty";
        }
        if (name.codePointCount(0, name.length()) > LONGEST) {
            return "must be at most " + LONGEST + " characters long";
        }
        if (name.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            return "must be at most " + MOST_BYTES + " bytes long in UTF-8";
        }
        boolean unprintable = name.codePoints()
                .anyMatch(character -> Character.isISOControl(character)
                        || Character.getType(character) == Character.SURROGATE
                        || Character.getType(character) == Character.LINE_SEPARATOR
                        || Character.getType(character) == Character.PARAGRAPH_SEPARATOR);
        return unprintable ? "must not contain control characters" : null;
    }
}
