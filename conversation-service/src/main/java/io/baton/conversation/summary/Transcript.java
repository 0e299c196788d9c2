package io.baton.conversation.summary;

import io.baton.conversation.message.Message;
import io.baton.conversation.model.Fenced;
import io.baton.kit.json.Json;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What a model is shown of what was said: the beginning, where people say who they are, and more of the end; no card's number.
 *
 * @param shown the messages that fit, in order of time; the model is told their places, counted from 1
 */
public record Transcript(List<Message> shown) {

    private static final int LONGEST_MESSAGE = 2_000;

    /** The beginning has one in so many characters. */
    private static final int SHARE_OF_THE_BEGINNING = 5;

    /** What JSON, times and escapes may add to so many characters of text. */
    private static final int ROOM_FOR_MARKS = 8;

    public Transcript {
        shown = List.copyOf(shown);
    }

    private record Line(int message, Instant at, String role, String text, Boolean fresh) {}

    /** As much of this as fits, in order of time. */
    public static Transcript of(List<Message> said, int characters) {
        int left = characters / SHARE_OF_THE_BEGINNING;
        int beginning = 0;
        while (beginning < said.size() && left >= length(said.get(beginning))) {
            left -= length(said.get(beginning));
            beginning++;
        }
        left += characters - characters / SHARE_OF_THE_BEGINNING;
        int end = said.size();
        while (end > beginning && left >= length(said.get(end - 1))) {
            left -= length(said.get(end - 1));
            end--;
        }
        List<Message> shown = new ArrayList<>(said.subList(0, beginning));
        shown.addAll(said.subList(end, said.size()));
        return new Transcript(shown);
    }

    /** As the model is shown it. */
    String fenced(int characters) {
        return fenced(characters, Set.of());
    }

    /** As the model is shown it, with some messages marked as fresh. */
    public String fenced(int characters, Set<UUID> fresh) {
        List<Line> lines = new ArrayList<>();
        for (Message message : shown) {
            lines.add(new Line(
                    lines.size() + 1,
                    message.at(),
                    message.role().wire(),
                    text(message),
                    fresh.contains(message.id()) ? true : null));
        }
        return Fenced.around(Json.write(lines), characters * ROOM_FOR_MARKS, "…");
    }

    private static int length(Message message) {
        return Math.min(message.text().length(), LONGEST_MESSAGE);
    }

    private static String text(Message message) {
        String text = PlainWords.masked(message.text());
        return text.length() <= LONGEST_MESSAGE ? text : text.substring(0, LONGEST_MESSAGE - 1) + "…";
    }
}
