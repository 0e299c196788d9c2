package io.baton.conversation.analysis;

import io.baton.conversation.message.Message;
import io.baton.conversation.summary.PlainWords;
import io.baton.conversation.summary.Summary;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Analyses by plain rules: no model, no network, always at hand. It suggests nothing to say. */
@ApplicationScoped
class ExtractiveAnalysisWriter {

    private static final int FEWEST_WORDS_OF_AN_INTENT = 3;
    private static final int MOST_COMMITMENTS = 10;

    Analysis write(Material material) {
        return new Analysis(
                Summary.Writer.EXTRACTIVE,
                intent(material.said()),
                sentiment(material.said()),
                PlainWords.topics(material.said()),
                null,
                null,
                material.lately().stream()
                        .filter(message -> PlainWords.isPromise(message.text()))
                        .map(message -> new Analysis.Commitment(who(message), PlainWords.line(message.text())))
                        .distinct()
                        .limit(MOST_COMMITMENTS)
                        .toList());
    }

    /** The last question of the customer, or else the first sentence that is more than a greeting. */
    private static String intent(List<Message> said) {
        List<String> lines = ofCustomer(said).stream()
                .map(message -> PlainWords.line(message.text()))
                .filter(line -> line.split(" ").length >= FEWEST_WORDS_OF_AN_INTENT)
                .toList();
        Optional<String> question =
                lines.reversed().stream().filter(PlainWords::isQuestion).findFirst();
        return question.or(() -> lines.stream().findFirst()).orElse(null);
    }

    /** What the customer's last word of feeling says. */
    private static Summary.Feeling sentiment(List<Message> said) {
        return ofCustomer(said).reversed().stream()
                .map(message -> PlainWords.feeling(message.text()))
                .filter(feeling -> feeling != Summary.Feeling.NEUTRAL)
                .findFirst()
                .orElse(Summary.Feeling.NEUTRAL);
    }

    private static Analysis.Who who(Message message) {
        return message.role() == Message.Role.CUSTOMER ? Analysis.Who.CALLER : Analysis.Who.AGENT;
    }

    private static List<Message> ofCustomer(List<Message> said) {
        return said.stream()
                .filter(message -> message.role() == Message.Role.CUSTOMER)
                .toList();
    }
}
