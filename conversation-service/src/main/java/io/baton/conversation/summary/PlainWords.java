package io.baton.conversation.summary;

import io.baton.conversation.message.Message;
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

/** What can be told of a sentence by its words alone: no model, no network, always at hand. */
public final class PlainWords {

    private static final int LONGEST_LINE = 200;
    private static final int MOST_TOPICS = 5;
    private static final int SHORTEST_TOPIC = 4;

    /** Between two sentences. */
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?])\\s+");

    private static final Pattern PROMISE = words(
            "i will",
            "i'll",
            "we will",
            "we'll",
            "promise",
            "refund you",
            "you will get",
            "you'll get",
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
    private static final Pattern QUESTION = Pattern.compile(
            "^(?:who|what|when|where|why|how|can|could|do|does|is|are|will|would|wer|was|wann|wo|warum|wie|kann|können|ist|sind)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Thirteen to nineteen digits that stand alone: part of an id or a word they are no card's. */
    private static final Pattern CARD = Pattern.compile("(?<![\\p{L}\\d-])\\d(?:[ -]?\\d){12,18}(?![\\p{L}\\d-])");

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

    private PlainWords() {}

    /** Whether whoever says this promises something, in a sentence that asks for nothing. */
    public static boolean isPromise(String text) {
        return SENTENCE.splitAsStream(text.replace('’', '\''))
                .anyMatch(sentence ->
                        !isQuestion(sentence) && PROMISE.matcher(sentence).find());
    }

    /** Whether whoever says this is against it. */
    static boolean isObjection(String text) {
        return OBJECTION.matcher(text.replace('’', '\'')).find();
    }

    /** Whether this asks for something. */
    public static boolean isQuestion(String text) {
        return text.contains("?") || QUESTION.matcher(text).find();
    }

    /** How whoever says this feels, as far as a word says so. */
    public static Summary.Feeling feeling(String text) {
        if (UPSET.matcher(text).find()) {
            return Summary.Feeling.NEGATIVE;
        }
        return PLEASED.matcher(text).find() ? Summary.Feeling.POSITIVE : Summary.Feeling.NEUTRAL;
    }

    /** The words said most often, of those that say something. */
    public static List<String> topics(List<Message> said) {
        Map<String, Long> counts = said.stream()
                .flatMap(message ->
                        Arrays.stream(message.text().toLowerCase(Locale.ROOT).split("[^\\p{L}]+")))
                .filter(word -> word.length() >= SHORTEST_TOPIC && !COMMON.contains(word))
                .collect(Collectors.groupingBy(word -> word, LinkedHashMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(MOST_TOPICS)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** What somebody responsible should look at, as short codes. */
    static List<String> flags(List<Message> said) {
        List<Message> customer = said.stream()
                .filter(message -> message.role() == Message.Role.CUSTOMER)
                .toList();
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

    /** The text without a card's number, which is shown to nobody. */
    public static String masked(String text) {
        return CARD.matcher(text).replaceAll("[card number]");
    }

    /** A line for a list. */
    public static String line(String text) {
        String flat = masked(text.strip().replaceAll("\\s+", " "));
        return flat.length() <= LONGEST_LINE ? flat : flat.substring(0, LONGEST_LINE - 1) + "…";
    }
}
