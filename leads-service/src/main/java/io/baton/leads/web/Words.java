package io.baton.leads.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
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

    /** An address or a number is not taken apart. */
    private static final Pattern NAMES = Pattern.compile("\\p{L}+(?: \\p{L}+)+");

    /** The words of a text. */
    public static Words of(String text) {
        return new Words(Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() >= 2 && word.length() <= 40)
                .limit(MOST)
                .toList());
    }

    /**
     * That a row, in its column {@code search}, says just this. Several words are found by one of them that is there as a whole, which
     * in a large table is quicker than all their trigrams.
     *
     * @param indexed the words of the row, as the table has them in an index, in SQL
     * @param text in lower case
     * @param parameters where the values go
     */
    public static String exactly(String indexed, String text, Map<String, Object> parameters) {
        Optional<String> whole = NAMES.matcher(text).matches() ? of(text).longestWhole() : Optional.empty();
        if (whole.isPresent()) {
            parameters.put("whole", whole.get());
            parameters.put("text", text);
            return indexed + " @> ARRAY[CAST(:whole AS text)] AND strpos(search, :text) > 0";
        }
        parameters.put(
                "part", "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%");
        return "search LIKE :part";
    }

    /** The longest but for the last, which may not be written to its end. */
    private Optional<String> longestWhole() {
        return all.stream().limit(Math.max(0, all.size() - 1)).max(Comparator.comparingInt(String::length));
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
