package io.baton.transfer.briefing;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts a briefing together from the input's own sentences: no model, no network, always at hand. */
@ApplicationScoped
class ExtractiveBriefingWriter implements BriefingWriter {

    private static final int LONGEST_LINE = 200;
    private static final int MOST_LINES = 5;
    private static final Pattern NUMBERED = Pattern.compile(".*\\d.*", Pattern.DOTALL);
    private static final Pattern PROMISE = Pattern.compile(
            "(?i).*\\b(i will|i'll|we will|we'll|promise|by tomorrow|refund|call you back|send you)\\b.*",
            Pattern.DOTALL);
    private static final Pattern CALLER = Pattern.compile("(?i)^(caller|customer|user|client)\\s*:.*", Pattern.DOTALL);
    private static final Pattern UPSET =
            Pattern.compile("(?i).*\\b(angry|upset|ridiculous|unacceptable|furious|complain)\\b.*", Pattern.DOTALL);

    @Override
    public Uni<Briefing> write(BriefingInput input, Consumer<String> pieces) {
        Briefing briefing = extract(input);
        pieces.accept(briefing.text());
        return Uni.createFrom().item(briefing);
    }

    Briefing extract(BriefingInput input) {
        List<String> lines = lines(input.transcript());
        List<String> callerLines = lines.stream()
                .filter(line -> CALLER.matcher(line).matches())
                .map(ExtractiveBriefingWriter::said)
                .toList();
        String reason = first(input.reason(), callerLines.isEmpty() ? null : callerLines.getFirst());
        List<String> facts = pick(lines, line -> NUMBERED.matcher(line).matches());
        List<String> promised = pick(
                lines,
                line -> !CALLER.matcher(line).matches() && PROMISE.matcher(line).matches());
        boolean upset =
                callerLines.stream().anyMatch(line -> UPSET.matcher(line).matches());
        return new Briefing(
                text(input, reason, lines),
                reason,
                null,
                facts,
                promised,
                upset ? "upset" : null,
                null,
                Briefing.EXTRACTIVE);
    }

    private static String text(BriefingInput input, String reason, List<String> lines) {
        if (input.isEmpty()) {
            return "No notes and no transcript yet.";
        }
        String last = lines.stream().skip(Math.max(0, lines.size() - 3L)).collect(Collectors.joining(" "));
        return Stream.of(
                        reason == null ? null : "Reason: " + reason,
                        input.notes() == null || input.notes().isBlank() ? null : "Notes: " + shorten(input.notes()),
                        last.isBlank() ? null : "Last said: " + last,
                        input.earlier().isEmpty()
                                ? null
                                : "Before: " + shorten(input.earlier().getLast().replace('\n', ' ')))
                .filter(part -> part != null)
                .collect(Collectors.joining("\n"));
    }

    private static List<String> lines(String transcript) {
        return transcript == null
                ? List.of()
                : transcript
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .map(ExtractiveBriefingWriter::shorten)
                        .toList();
    }

    /** The last lines of a kind, in order: what came late counts more. */
    private static List<String> pick(List<String> lines, Predicate<String> wanted) {
        List<String> found = lines.stream()
                .filter(wanted)
                .map(ExtractiveBriefingWriter::said)
                .distinct()
                .toList();
        return new ArrayList<>(found.subList(Math.max(0, found.size() - MOST_LINES), found.size()));
    }

    private static String said(String line) {
        int colon = line.indexOf(':');
        boolean speaker =
                colon > 0 && colon <= 20 && !line.toLowerCase(Locale.ROOT).startsWith("http");
        return speaker ? line.substring(colon + 1).strip() : line;
    }

    private static String first(String preferred, String otherwise) {
        return preferred == null || preferred.isBlank() ? otherwise : shorten(preferred);
    }

    private static String shorten(String text) {
        String flat = text.strip().replaceAll("\\s+", " ");
        return flat.length() <= LONGEST_LINE ? flat : flat.substring(0, LONGEST_LINE - 1) + "…";
    }
}
