package io.baton.conversation.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.baton.conversation.message.Message;
import io.baton.conversation.model.ModelFailed;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ModelSummaryTest {

    private static final Instant BEGIN = Instant.parse("2026-01-31T12:00:00Z");

    @Test
    void nothingInItIsWithoutEnd() {
        List<String> endless =
                IntStream.range(0, 1_000).mapToObj(i -> i + "x".repeat(10_000)).toList();
        String text = "y".repeat(100_000);

        Summary summary = new ModelSummary(
                        text,
                        text,
                        endless,
                        endless,
                        Collections.nCopies(1_000, new ModelSummary.Felt(1, Summary.Feeling.POSITIVE)),
                        endless,
                        endless,
                        text,
                        endless)
                .of(List.of(said(0, "Hello")), List.of(said(0, "Hello")));

        assertThat(summary.text()).hasSizeLessThanOrEqualTo(4_000);
        assertThat(summary.reason()).hasSizeLessThanOrEqualTo(500);
        assertThat(summary.facts()).hasSize(20).allSatisfy(line -> assertThat(line)
                .hasSizeLessThanOrEqualTo(500));
        assertThat(summary.sentiment()).hasSize(50);
        assertThat(summary.complianceFlags()).isEmpty();
    }

    @Test
    void anythingButTheTextMayBeMissing() {
        Summary summary = new ModelSummary(
                        "All is well.", null, null, Arrays.asList(null, " "), null, null, null, null, null)
                .of(List.of(), List.of(said(0, "I will go to my lawyer")));

        assertThat(summary.promised()).isEmpty();
        assertThat(summary.complianceFlags()).containsExactly("legal_action_named");
        assertThatThrownBy(() ->
                        new ModelSummary(" ", null, null, null, null, null, null, null, null).of(List.of(), List.of()))
                .isInstanceOf(ModelFailed.class);
    }

    @Test
    void aModelIsShownTheBeginningAndMoreOfTheEnd() {
        List<Message> said =
                IntStream.range(0, 100).mapToObj(i -> said(i, "z".repeat(100))).toList();

        List<Message> shown = Transcript.of(said, 1_000).shown();

        assertThat(shown).hasSize(10).startsWith(said.get(0), said.get(1)).endsWith(said.get(98), said.get(99));
        assertThat(Transcript.of(said, 100_000).shown()).isEqualTo(said);
        assertThat(Transcript.of(List.of(), 1_000).shown()).isEmpty();
    }

    @Test
    void onlyDigitsThatStandAloneAreACards() {
        assertThat(PlainWords.masked("Order a1234567890123456, card 4111-1111-1111-1111, +493023125999."))
                .isEqualTo("Order a1234567890123456, card [card number], +493023125999.");
    }

    private static Message said(int second, String text) {
        return new Message(
                UUID.randomUUID(),
                Message.Role.CUSTOMER,
                "caller",
                text,
                Message.Source.VOICE,
                BEGIN.plusSeconds(second),
                1,
                true);
    }
}
