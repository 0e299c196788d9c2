package io.baton.conversation.summary;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import io.baton.conversation.message.Message;
import io.baton.kit.json.Json;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What can be told about a conversation from its own sentences. */
class ExtractiveSummaryWriterTest {

    private static final Instant BEGIN = Instant.parse("2026-01-31T12:00:00Z");

    private final ExtractiveSummaryWriter writer = new ExtractiveSummaryWriter();
    private final List<Message> said = new ArrayList<>();

    @Test
    void reasonFactsAndPromisesAreFound() {
        customer("Hello.");
        customer("My parcel 4711 has not come, this is ridiculous.");
        agent("I will send you another parcel by Monday.");
        customer("Thanks, but 20 euros for a parcel are too expensive.");

        Summary summary = writer.write(said);

        assertThat(summary.reason()).isEqualTo("My parcel 4711 has not come, this is ridiculous.");
        assertThat(summary.facts())
                .containsExactly(
                        "My parcel 4711 has not come, this is ridiculous.",
                        "Thanks, but 20 euros for a parcel are too expensive.");
        assertThat(summary.promised()).containsExactly("I will send you another parcel by Monday.");
        assertThat(summary.nextStep()).isEqualTo("I will send you another parcel by Monday.");
        assertThat(summary.objections()).containsExactly("Thanks, but 20 euros for a parcel are too expensive.");
        assertThat(summary.topics()).startsWith("parcel");
        assertThat(summary.sentiment())
                .containsExactly(
                        new Summary.Mood(BEGIN, Summary.Feeling.NEUTRAL),
                        new Summary.Mood(BEGIN.plusSeconds(1), Summary.Feeling.NEGATIVE),
                        new Summary.Mood(BEGIN.plusSeconds(3), Summary.Feeling.POSITIVE));
        assertThat(summary.writer()).isEqualTo(Summary.Writer.EXTRACTIVE);
        assertThat(summary.text()).contains("Reason: My parcel").contains("customer: Thanks");
    }

    @Test
    void aPromiseOfTheCustomerIsNone() {
        customer("I will send you the form tomorrow.");

        assertThat(writer.write(said).promised()).isEmpty();
        assertThat(writer.write(said).nextStep()).isNull();
    }

    @Test
    void whatSomebodyMustLookAtIsFlaggedAndACardIsShownNowhere() {
        customer("My card is 4111 1111 1111 1111, and stop calling me or I get a lawyer.");

        Summary summary = writer.write(said);

        assertThat(summary.complianceFlags())
                .containsExactly("card_number_spoken", "asked_not_to_be_called", "legal_action_named");
        assertThat(Json.write(summary)).doesNotContain("4111");
        assertThat(summary.facts()).containsExactly("My card is [card number], and stop calling me or I get a lawyer.");
    }

    @Test
    void aSummaryComesBackAsItWasWritten() {
        customer("Where is my parcel?");
        Summary summary = writer.write(said);

        assertThat(Json.read(Json.write(summary), new TypeReference<Summary>() {}))
                .isEqualTo(summary);
    }

    private void customer(String text) {
        say(Message.Role.CUSTOMER, text);
    }

    private void agent(String text) {
        say(Message.Role.AGENT, text);
    }

    private void say(Message.Role role, String text) {
        said.add(new Message(
                UUID.randomUUID(), role, null, text, Message.Source.VOICE, BEGIN.plusSeconds(said.size()), 1, true));
    }
}
