package io.baton.leads.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The words of a search, as the database compares them by {@code near_words}: found also with a letter wrong.
 *
 * @param all in lower case
 */
public record Words(List<String> all) {

    /** Nobody remembers more, and each is a condition. */
    private static final int MOST = 8;

    /** The words of a text. */
    public static Words of(String text) {
        return new Words(Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() >= 2 && word.length() <= 40)
                .limit(MOST)
                .toList());
    }

    /**
     * That a row has all of them.
     *
     * @param indexed what the table has an index on, in SQL
     * @param parameters where the values go
     */
    public String condition(String indexed, Map<String, Object> parameters) {
        if (all.isEmpty()) {
            return "false";
        }
        return IntStream.range(0, all.size())
                .mapToObj(i -> {
                    parameters.put("word" + i, all.get(i));
                    return indexed + " && near_words(CAST(:word" + i + " AS text))";
                })
                .collect(Collectors.joining(" AND "));
    }
}
