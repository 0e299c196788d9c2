package io.baton.stack.seed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Three hundred people who do not exist: addresses at domains that are kept for examples, numbers from the ranges that the
 * countries keep for fiction. The last few are claims of the first ones, so that there are duplicates to look at.
 */
final class People {
    static final int MANY = 300;

    /** So many at the end claim the number of one at the beginning. */
    static final int CLAIMS = 6;

    private static final List<String> FIRST = List.of(
            "Alma", "Bruno", "Carla", "Dario", "Edda", "Felix", "Greta", "Hugo", "Ines", "Jonas", "Klara", "Luca",
            "Mira", "Nils", "Olga", "Paul", "Rosa", "Sven", "Tilda", "Viktor");
    private static final List<String> LAST = List.of(
            "Abel", "Brandt", "Castell", "Dorn", "Engel", "Falk", "Grau", "Hart", "Iversen", "Jansen", "Keller",
            "Lorenz", "Moreau", "Novak", "Okafor");
    private static final List<String> COMPANIES = List.of(
            "Harbour Weddings",
            "Northlight Events",
            "Blue Door Catering",
            "Kestrel Audio",
            "Lindenhof",
            "Marigold Studio",
            "Old Mill Venue",
            "Paper Lantern",
            "Quayside Hotel",
            "Riverbend Brewery");
    private static final List<String> TAGS = List.of("vip", "wedding", "corporate", "birthday", "returning");
    private static final List<String> SOURCES = List.of("website", "referral", "fair", "phone");
    private static final List<Land> LANDS = List.of(
            new Land("+1212555%04d", 100, 100, "en", "America/New_York"),
            new Land("+447700900%03d", 0, 1000, "en-GB", "Europe/London"),
            new Land("+493023125%03d", 0, 1000, "de", "Europe/Berlin"),
            new Land("+33199%06d", 0, 10_000, "fr", "Europe/Paris"));

    private People() {}

    /** A country, and the numbers that nobody there has. */
    private record Land(String pattern, int from, int room, String language, String zone) {
        String number(int of) {
            return String.format(Locale.ROOT, pattern, from + of % room);
        }
    }

    /** Everybody, as a request for a new contact says it; each named by the field {@code seed}. */
    static List<Map<String, Object>> all() {
        List<Map<String, Object>> people = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            people.add(i < MANY - CLAIMS ? person(i) : claim(i));
        }
        return people;
    }

    static String key(int number) {
        return String.format(Locale.ROOT, "contact-%03d", number);
    }

    private static Map<String, Object> person(int i) {
        Land land = LANDS.get(i % LANDS.size());
        return Map.of(
                "name", name(i),
                "emails", List.of(Map.of("value", address(i), "verified", i % 3 != 0, "label", "work")),
                "phones", List.of(Map.of("value", number(i), "verified", i % 4 != 3, "label", "mobile")),
                "company", i % 5 == 4 ? "" : COMPANIES.get(i % COMPANIES.size()),
                "tags", List.of("seed", TAGS.get(i % TAGS.size())),
                "language", land.language(),
                "timeZone", land.zone(),
                "source", SOURCES.get(i % SOURCES.size()),
                "custom", Map.of("seed", key(i)));
    }

    /** The same person with numbers and addresses that nobody has verified. */
    static Map<String, Object> unverified(Map<String, Object> person) {
        Map<String, Object> claiming = new HashMap<>(person);
        for (String kind : List.of("emails", "phones")) {
            claiming.computeIfPresent(kind, (ignored, points) -> ((List<?>) points)
                    .stream().map(point -> claimed((Map<?, ?>) point)).toList());
        }
        return claiming;
    }

    private static Map<Object, Object> claimed(Map<?, ?> point) {
        Map<Object, Object> claimed = new HashMap<>(point);
        claimed.put("verified", false);
        return claimed;
    }

    private static Map<String, Object> claim(int i) {
        int claimed = i - (MANY - CLAIMS);
        return Map.of(
                "name", name(claimed).replaceFirst("\\b(.)\\w+", "$1."),
                "phones", List.of(Map.of("value", number(claimed), "verified", false)),
                "tags", List.of("seed"),
                "source", "website",
                "custom", Map.of("seed", key(i)));
    }

    private static String name(int i) {
        return FIRST.get(i % FIRST.size()) + " " + LAST.get(i / FIRST.size());
    }

    private static String number(int i) {
        return LANDS.get(i % LANDS.size()).number(i / LANDS.size());
    }

    private static String address(int i) {
        return name(i).toLowerCase(Locale.ROOT).replace(' ', '.') + (i % 2 == 0 ? "@example.com" : "@example.org");
    }
}
