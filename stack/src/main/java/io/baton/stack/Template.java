package io.baton.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text with <code>${NAME}</code> placeholders; the same files are rendered by {@code sed} in docker-compose, so there is
 * nothing cleverer in it than names.
 */
public final class Template {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([A-Z][A-Z0-9_]*)}");

    private final String text;

    public Template(String text) {
        this.text = text;
    }

    /** Reads a template from a file. */
    public static Template read(Path file) throws IOException {
        return new Template(Files.readString(file));
    }

    /** The names used in the text, sorted. */
    public SortedSet<String> names() {
        SortedSet<String> names = new TreeSet<>();
        Matcher matcher = PLACEHOLDER.matcher(text);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    /**
     * The text with every placeholder replaced.
     *
     * @throws IllegalArgumentException naming the placeholders that have no value
     */
    public String render(Map<String, String> values) {
        SortedSet<String> missing = names();
        missing.removeAll(values.keySet());
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("no value for " + String.join(", ", missing));
        }
        return PLACEHOLDER.matcher(text).replaceAll(match -> Matcher.quoteReplacement(values.get(match.group(1))));
    }
}
