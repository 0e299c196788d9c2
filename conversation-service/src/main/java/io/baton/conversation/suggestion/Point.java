package io.baton.conversation.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A number or an address by which somebody can be found.
 *
 * @param value the number with + and its country, or the address in lower case
 */
record Point(Kind kind, String value) {

    /** What it is. */
    enum Kind {
        PHONE,
        EMAIL
    }

    /** Who says more at once than this is not heard further. */
    static final int MOST_IN_A_MESSAGE = 3;

    private static final Pattern ADDRESS = Pattern.compile(
            "(?<![A-Za-z0-9._%+-])[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){1,5}");

    /** With its country only: whose number one without it is, nobody can say. */
    private static final Pattern NUMBER =
            Pattern.compile("(?<![A-Za-z0-9+])(?:\\+|00)[1-9](?:[ ()./-]{0,2}[0-9]){6,13}(?![0-9])");

    /** The numbers and addresses in a text, in their order, addresses first. */
    static List<Point> in(String text) {
        List<Point> points = new ArrayList<>();
        ADDRESS.matcher(text)
                .results()
                .map(MatchResult::group)
                .forEach(address -> points.add(new Point(Kind.EMAIL, address.toLowerCase(Locale.ROOT))));
        NUMBER.matcher(text)
                .results()
                .map(MatchResult::group)
                .forEach(number -> points.add(new Point(Kind.PHONE, international(number))));
        return points.stream().distinct().limit(MOST_IN_A_MESSAGE).toList();
    }

    private static String international(String number) {
        String digits = number.replaceAll("[^0-9]", "");
        return "+" + (number.startsWith("+") ? digits : digits.substring(2));
    }

    @Override
    public String toString() {
        return kind.name();
    }
}
