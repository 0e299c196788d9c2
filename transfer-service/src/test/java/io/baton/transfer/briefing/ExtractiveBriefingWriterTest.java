package io.baton.transfer.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExtractiveBriefingWriterTest {

    private final ExtractiveBriefingWriter writer = new ExtractiveBriefingWriter();

    @Test
    void picksWhatMattersFromTheTranscript() {
        Briefing briefing = writer.extract(new BriefingInput(null, "Be kind.", """
                Agent: Good morning, this is Alice.
                Caller: My parcel 4711 is late and I am angry.
                Agent: I will send you a new one by tomorrow.
                """));

        assertThat(briefing.reason()).isEqualTo("My parcel 4711 is late and I am angry.");
        assertThat(briefing.facts()).containsExactly("My parcel 4711 is late and I am angry.");
        assertThat(briefing.promised()).containsExactly("I will send you a new one by tomorrow.");
        assertThat(briefing.mood()).isEqualTo("upset");
        assertThat(briefing.text()).contains("Notes: Be kind.").contains("by tomorrow");
        assertThat(briefing.source()).isEqualTo("extractive");
    }

    @Test
    void saysThatThereIsNothing() {
        assertThat(writer.extract(new BriefingInput(null, " ", null)).text())
                .isEqualTo("No notes and no transcript yet.");
    }

    @Test
    void staysShortForALongTranscript() {
        String transcript = "Caller: number 1 ".repeat(2000) + "\n" + "Agent: line 2\n".repeat(10_000);

        Briefing briefing = writer.extract(new BriefingInput("why", null, transcript));

        assertThat(briefing.text()).hasSizeLessThan(1000);
        assertThat(briefing.facts()).hasSizeLessThanOrEqualTo(5);
    }
}
