package io.baton.conversation.summary;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.baton.conversation.message.Message;
import io.baton.conversation.model.ModelFailed;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The shape that a model is asked to write a summary in. Anything in it may be missing, empty or without end. */
@JsonPropertyOrder({
    "text",
    "reason",
    "facts",
    "promised",
    "sentiment",
    "topics",
    "objections",
    "nextStep",
    "complianceFlags"
})
record ModelSummary(
        @JsonPropertyDescription("The whole in two to five sentences, for somebody who was not there")
        String text,

        @JsonPropertyDescription("Why the customer is here, in one sentence; empty when it was not said")
        String reason,

        @JsonPropertyDescription("Facts and numbers that matter")
        List<String> facts,

        @JsonPropertyDescription("What was promised to the customer, and by when")
        List<String> promised,

        @JsonPropertyDescription("How the customer felt, from the message on at which that changed")
        List<Felt> sentiment,

        @JsonPropertyDescription("What it was about, in a word or two each")
        List<String> topics,

        @JsonPropertyDescription("What the customer had against it")
        List<String> objections,

        @JsonPropertyDescription("What is to be done next; empty when nothing was agreed")
        String nextStep,

        @JsonPropertyDescription("What somebody responsible should look at, as snake_case codes such as"
                + " asked_not_to_be_called, legal_action_named, vulnerable_customer, threat")
        List<String> complianceFlags) {

    private static final int LONGEST_TEXT = 4_000;
    private static final int LONGEST_LINE = 500;
    private static final int MOST_LINES = 20;
    private static final int MOST_MOODS = 50;
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9_]{2,63}");

    /** How the customer felt from a message on. */
    record Felt(
            @JsonPropertyDescription("The number of the message")
            int message,

            Summary.Feeling feeling) {}

    /**
     * The summary; what the plain rules flag is flagged, whatever the model says.
     *
     * @param shown the messages that the model was shown
     * @param said all of them
     * @throws ModelFailed when there is no text in it
     */
    Summary of(List<Message> shown, List<Message> said) {
        if (text == null || text.isBlank()) {
            throw new ModelFailed(ModelFailed.Reason.EMPTY);
        }
        return new Summary(
                bounded(text, LONGEST_TEXT),
                orNull(reason),
                lines(facts),
                lines(promised),
                moods(shown),
                lines(topics),
                lines(objections),
                orNull(nextStep),
                flags(said),
                Summary.Writer.MODEL);
    }

    private List<Summary.Mood> moods(List<Message> shown) {
        List<Summary.Mood> moods = new ArrayList<>();
        for (Felt felt : sentiment == null ? List.<Felt>of() : sentiment) {
            // A message that there is not: the model made it up.
            if (felt != null && felt.feeling != null && felt.message >= 1 && felt.message <= shown.size()) {
                moods.add(new Summary.Mood(shown.get(felt.message - 1).at(), felt.feeling));
            }
        }
        return moods.stream()
                .sorted(java.util.Comparator.comparing(Summary.Mood::at))
                .limit(MOST_MOODS)
                .toList();
    }

    private List<String> flags(List<Message> said) {
        Set<String> flags = new TreeSet<>(PlainWords.flags(said));
        lines(complianceFlags).stream()
                .filter(flag -> CODE.matcher(flag).matches())
                .forEach(flags::add);
        return List.copyOf(flags);
    }

    private static List<String> lines(List<String> lines) {
        return lines == null
                ? List.of()
                : lines.stream()
                        .filter(Objects::nonNull)
                        .map(line -> bounded(line, LONGEST_LINE))
                        .filter(line -> !line.isEmpty())
                        .distinct()
                        .limit(MOST_LINES)
                        .toList();
    }

    private static String orNull(String line) {
        return line == null || line.isBlank() ? null : bounded(line, LONGEST_LINE);
    }

    /** PostgreSQL keeps no NUL, and nobody is shown a card's number. */
    private static String bounded(String text, int longest) {
        String clean = PlainWords.masked(text.replace("\0", "").strip());
        return clean.length() <= longest ? clean : clean.substring(0, longest - 1) + "…";
    }
}
