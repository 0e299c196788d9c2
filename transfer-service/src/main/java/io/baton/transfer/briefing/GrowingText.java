package io.baton.transfer.briefing;

/** Reads the member {@code text} out of a JSON object while the object is still being written. */
final class GrowingText {

    private static final String MEMBER = "\"text\"";

    private final StringBuilder json = new StringBuilder();
    private int position = -1;
    private boolean closed;

    /** Takes the next piece of JSON; answers the piece of text it brought, perhaps none. */
    String take(String piece) {
        json.append(piece);
        if (closed || (position < 0 && !findStart())) {
            return "";
        }
        StringBuilder fresh = new StringBuilder();
        while (!closed && position < json.length()) {
            char next = json.charAt(position);
            if (next == '"') {
                closed = true;
            } else if (next != '\\') {
                fresh.append(next);
                position++;
            } else if (!unescape(fresh)) {
                break;
            }
        }
        return fresh.toString();
    }

    /** Everything taken so far. */
    String all() {
        return json.toString();
    }

    private boolean findStart() {
        int member = json.indexOf(MEMBER);
        int colon = member < 0 ? -1 : json.indexOf(":", member + MEMBER.length());
        int quote = colon < 0 ? -1 : json.indexOf("\"", colon);
        if (quote < 0) {
            return false;
        }
        position = quote + 1;
        return true;
    }

    /** Reads one escape; false when the rest of it has not come yet. */
    private boolean unescape(StringBuilder to) {
        if (position + 1 >= json.length()) {
            return false;
        }
        char kind = json.charAt(position + 1);
        if (kind == 'u') {
            if (position + 6 > json.length()) {
                return false;
            }
            to.append((char) Integer.parseInt(json.substring(position + 2, position + 6), 16));
            position += 6;
            return true;
        }
        to.append(
                switch (kind) {
                    case 'n' -> '\n';
                    case 't' -> '\t';
                    case 'r' -> '\r';
                    case 'b', 'f' -> ' ';
                    default -> kind;
                });
        position += 2;
        return true;
    }
}
