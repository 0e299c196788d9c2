package io.baton.stack.seed;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A hundred and twenty leads of the made-up people, in every status, with every demo user. */
final class Deals {
    static final int MANY = 120;

    /** The moves that bring a lead where it is to be; most are at the beginning, as in life. */
    private static final List<List<String>> MOVES = List.of(
            List.of(),
            List.of(),
            List.of("contacted"),
            List.of("contacted"),
            List.of("contacted", "qualified"),
            List.of("contacted", "qualified", "proposal"),
            List.of("contacted", "qualified", "proposal", "won"),
            List.of("contacted", "lost"));

    private static final List<String> OWNERS = List.of("alice", "bob", "sam", "");
    private static final List<String> TITLES = List.of(
            "Wedding in June",
            "Company anniversary",
            "Fiftieth birthday",
            "Summer party",
            "Product launch",
            "Gala dinner",
            "Club night",
            "Golden wedding");
    private static final List<String> NEXT = List.of(
            "Ring back about the date",
            "Send the quote",
            "Ask for the number of guests",
            "Show the venue",
            "Settle the music");
    private static final List<String> SOURCES = List.of("website", "referral", "fair", "phone");

    private Deals() {}

    /** The lead of that number for this contact, as a request for a new one says it. */
    static Map<String, Object> lead(int i, String contactId, Instant now) {
        Map<String, Object> lead = new HashMap<>(Map.of(
                "contactId", contactId,
                "title", TITLES.get(i % TITLES.size()),
                "priority", i % 4,
                "source", SOURCES.get(i % SOURCES.size()),
                "owner", OWNERS.get(i / 2 % OWNERS.size()),
                "value", 500 + 250 * (i % 37),
                "currency", i % 9 == 8 ? "GBP" : "EUR",
                "tags", List.of("seed"),
                "custom", Map.of("seed", key(i))));
        if (moves(i).size() < 4) {
            lead.put("nextAction", NEXT.get(i % NEXT.size()));
            lead.put(
                    "nextActionAt",
                    now.plus(Duration.ofHours(5L * (i % 60) - 48L)).toString());
        }
        return lead;
    }

    static String key(int number) {
        return String.format(Locale.ROOT, "lead-%03d", number);
    }

    /** Whose lead it is. */
    static int contact(int i) {
        return i * 2;
    }

    /** Where it goes, one move after another. */
    static List<String> moves(int i) {
        return MOVES.get(i % MOVES.size());
    }
}
