package io.baton.conversation.assistant;

import io.baton.conversation.function.Caller;
import io.baton.conversation.message.Message;
import io.baton.conversation.model.Prompt;
import java.util.ArrayList;
import java.util.List;

/** What was said before, as the model is told it. */
final class History {

    private History() {}

    /** What the client kept: the last of it. */
    static List<Prompt.Said> of(List<ChatRequest.Line> lines, int most) {
        return lines.subList(Math.max(0, lines.size() - most), lines.size()).stream()
                .map(line -> line.role().equals("user") ? new Prompt.ByPerson(line.content()) : said(line.content()))
                .toList();
    }

    /** What we kept, given newest first; of a visitor's only what they and the assistant said, whatever colleagues put beside it. */
    static List<Prompt.Said> kept(List<Message> messages, Caller caller) {
        return messages.reversed().stream()
                .filter(message -> !caller.isVisitor() || isBetween(caller, message))
                .map(message -> message.role() == Message.Role.ASSISTANT
                        ? said(message.text())
                        : new Prompt.ByPerson(message.text()))
                .toList();
    }

    /** Whether somebody said it to the assistant, or the assistant to them. */
    static boolean isBetween(Caller caller, Message message) {
        return message.source() == Message.Source.ASSISTANT
                && (message.role() == Message.Role.ASSISTANT || caller.name().equals(message.author()));
    }

    /** What was said, and this. */
    static List<Prompt.Said> and(List<Prompt.Said> before, Prompt.Said now) {
        List<Prompt.Said> all = new ArrayList<>(before);
        all.add(now);
        return List.copyOf(all);
    }

    private static Prompt.Said said(String text) {
        return new Prompt.ByModel(text, List.of());
    }
}
