package io.baton.conversation.summary;

import io.baton.conversation.message.Message;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts a summary together from the sentences that were said: no model, no network, always at hand. */
@ApplicationScoped
class ExtractiveSummaryWriter {

    private static final int MOST_LINES = 5;
    private static final int FEWEST_WORDS_OF_A_REASON = 3;

    private static final Pattern NUMBER = Pattern.compile("\\d");

    /** The summary of what was said, in order of time. */
    Summary write(List<Message> said) {
        List<Message> customer = said.stream()
                .filter(message -> message.role() == Message.Role.CUSTOMER)
                .toList();
        List<Message> staff = said.stream()
                .filter(message -> message.role() != Message.Role.CUSTOMER)
                .toList();
        String reason = customer.stream()
                .map(message -> PlainWords.line(message.text()))
                .filter(text -> text.split(" ").length >= FEWEST_WORDS_OF_A_REASON)
                .findFirst()
                .orElse(null);
        List<String> promised = last(staff, PlainWords::isPromise);
        return new Summary(
                text(said, reason),
                reason,
                last(said, text -> NUMBER.matcher(text).find()),
                promised,
                sentiment(customer),
                PlainWords.topics(said),
                last(customer, PlainWords::isObjection),
                promised.isEmpty() ? null : promised.getLast(),
                PlainWords.flags(said),
                Summary.Writer.EXTRACTIVE);
    }

    private static String text(List<Message> said, String reason) {
        String end = said.subList(Math.max(0, said.size() - 3), said.size()).stream()
                .map(message -> message.role().wire() + ": " + PlainWords.line(message.text()))
                .collect(Collectors.joining(" / "));
        return Stream.of(reason == null ? null : "Reason: " + reason, "Last said: " + end)
                .filter(line -> line != null)
                .collect(Collectors.joining("\n"));
    }

    /** The last lines of a kind, in order: what came late counts more. */
    private static List<String> last(List<Message> said, Predicate<String> wanted) {
        List<String> found = said.stream()
                .map(Message::text)
                .filter(wanted)
                .map(PlainWords::line)
                .distinct()
                .toList();
        return found.subList(Math.max(0, found.size() - MOST_LINES), found.size());
    }

    private static List<Summary.Mood> sentiment(List<Message> customer) {
        List<Summary.Mood> moods = new ArrayList<>();
        for (Message message : customer) {
            Summary.Feeling feeling = PlainWords.feeling(message.text());
            if (moods.isEmpty() || moods.getLast().feeling() != feeling) {
                moods.add(new Summary.Mood(message.at(), feeling));
            }
        }
        return moods;
    }
}
