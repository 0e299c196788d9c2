package io.baton.conversation.summary;

import io.baton.conversation.message.Message;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts a summary together from the sentences that were said: no model, no network, always at hand. */
@ApplicationScoped
class ExtractiveSummaryWriter {

    private static final int LONGEST_LINE = 200;
    private static final int MOST_LINES = 5;
    private static final int FEWEST_WORDS_OF_A_REASON = 3;
    private static final int SHORTEST_TOPIC = 4;

    private static final Pattern NUMBER = Pattern.compile("\\d");
    private static final Pattern PROMISE = words(
            "i will",
            "i'll",
            "we will",
            "we'll",
            "promise",
            "refund",
            "call you back",
            "send you",
            "ich werde",
            "wir werden",
            "verspreche",
            "rufe sie zurück",
            "schicke ihnen");
    private static final Pattern OBJECTION = words(
            "too expensive",
            "don't want",
            "do not want",
            "not interested",
            "but ",
            "however",
            "rather not",
            "zu teuer",
            "will nicht",
            "kein interesse",
            "aber ");
    private static final Pattern UPSET = words(
            "angry",
            "upset",
            "ridiculous",
            "unacceptable",
            "furious",
            "complain",
            "terrible",
            "disappointed",
            "wütend",
            "unverschämt",
            "enttäuscht",
            "beschweren");
    private static final Pattern PLEASED = words(
            "thank you", "thanks", "great", "perfect", "wonderful", "lovely", "danke", "super", "wunderbar", "perfekt");
    private static final Pattern CARD = Pattern.compile("(?:\\d[ -]?){13,19}");
    private static final Pattern STOP =
            words("stop calling", "don't call", "do not call", "unsubscribe", "nicht mehr anrufen", "rufen sie nicht");
    private static final Pattern LAW = words("lawyer", "sue you", "take you to court", "anwalt", "verklage");

    private static final Set<String> COMMON = Set.of(
            "about", "after", "again", "also", "been", "because", "before", "could", "does", "dont", "from", "have",
            "hello", "here", "just", "know", "like", "need", "please", "right", "thank", "thanks", "that", "their",
            "them", "then", "there", "they", "this", "want", "well", "were", "what", "when", "where", "which", "will",
            "with", "would", "your", "yours", "youre", "good", "morning", "okay", "comes", "aber", "auch", "danke",
            "dann", "dass", "diese", "eine", "einen", "guten", "haben", "hallo", "ihnen", "kann", "mein", "meine",
            "nicht", "noch", "oder", "schon", "sind", "und", "wann", "werde", "wird", "wurde");

    /** The summary of what was said, in order of time. */
    Summary write(List<Message> said) {
        List<Message> customer = said.stream()
                .filter(message -> message.role() == Message.Role.CUSTOMER)
                .toList();
        List<Message> staff = said.stream()
                .filter(message -> message.role() != Message.Role.CUSTOMER)
                .toList();
        String reason = customer.stream()
                .map(message -> shorten(message.text()))
                .filter(text -> text.split(" ").length >= FEWEST_WORDS_OF_A_REASON)
                .findFirst()
                .orElse(null);
        List<String> promised = last(staff, PROMISE);
        return new Summary(
                text(said, reason),
                reason,
                last(said, NUMBER),
                promised,
                sentiment(customer),
                topics(said),
                last(customer, OBJECTION),
                promised.isEmpty() ? null : promised.getLast(),
                flags(customer),
                Summary.Writer.EXTRACTIVE);
    }

    private static String text(List<Message> said, String reason) {
        String end = said.subList(Math.max(0, said.size() - 3), said.size()).stream()
                .map(message -> message.role().wire() + ": " + shorten(message.text()))
                .collect(Collectors.joining(" / "));
        return Stream.of(reason == null ? null : "Reason: " + reason, "Last said: " + end)
                .filter(line -> line != null)
                .collect(Collectors.joining("\n"));
    }

    /** The last lines of a kind, in order: what came late counts more. */
    private static List<String> last(List<Message> said, Pattern wanted) {
        List<String> found = said.stream()
                .map(Message::text)
                .filter(text -> wanted.matcher(text).find())
                .map(ExtractiveSummaryWriter::shorten)
                .distinct()
                .toList();
        return found.subList(Math.max(0, found.size() - MOST_LINES), found.size());
    }

    private static List<Summary.Mood> sentiment(List<Message> customer) {
        List<Summary.Mood> moods = new ArrayList<>();
        for (Message message : customer) {
            Summary.Feeling feeling = feeling(message.text());
            if (moods.isEmpty() || moods.getLast().feeling() != feeling) {
                moods.add(new Summary.Mood(message.at(), feeling));
            }
        }
        return moods;
    }

    static Summary.Feeling feeling(String text) {
        if (UPSET.matcher(text).find()) {
            return Summary.Feeling.NEGATIVE;
        }
        return PLEASED.matcher(text).find() ? Summary.Feeling.POSITIVE : Summary.Feeling.NEUTRAL;
    }

    /** The words said most often, of those that say something. */
    private static List<String> topics(List<Message> said) {
        Map<String, Long> counts = said.stream()
                .flatMap(message ->
                        Arrays.stream(message.text().toLowerCase(Locale.ROOT).split("[^\\p{L}]+")))
                .filter(word -> word.length() >= SHORTEST_TOPIC && !COMMON.contains(word))
                .collect(Collectors.groupingBy(word -> word, LinkedHashMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(MOST_LINES)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<String> flags(List<Message> customer) {
        return Stream.of(
                        flag(customer, CARD, "card_number_spoken"),
                        flag(customer, STOP, "asked_not_to_be_called"),
                        flag(customer, LAW, "legal_action_named"))
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> flag(List<Message> customer, Pattern pattern, String code) {
        return customer.stream()
                        .anyMatch(message -> pattern.matcher(message.text()).find())
                ? List.of(code)
                : List.of();
    }

    private static Pattern words(String... any) {
        return Pattern.compile(
                Arrays.stream(any).map(Pattern::quote).collect(Collectors.joining("|", "\\b(?:", ")")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }

    /** A line for a list; a card's number is shown to nobody. */
    private static String shorten(String text) {
        String flat = CARD.matcher(text.strip().replaceAll("\\s+", " ")).replaceAll("[card number]");
        return flat.length() <= LONGEST_LINE ? flat : flat.substring(0, LONGEST_LINE - 1) + "…";
    }
}
