package io.baton.transfer.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class GrowingTextTest {

    @Property(tries = 500)
    void readsTheSameTextHoweverItIsCut(@ForAll String text, @ForAll @IntRange(min = 1, max = 7) int size)
            throws JsonProcessingException {
        // The text first, as the model is asked to.
        String ordered = new ObjectMapper().writeValueAsString(new Answer(text, "why"));
        GrowingText growing = new GrowingText();
        StringBuilder read = new StringBuilder();
        for (int start = 0; start < ordered.length(); start += size) {
            read.append(growing.take(ordered.substring(start, Math.min(ordered.length(), start + size))));
        }

        assertThat(read.toString().replace(' ', '.')).isEqualTo(plain(text));
        assertThat(growing.all()).isEqualTo(ordered);
    }

    /** Form feeds and backspaces are read as blanks. */
    private static String plain(String text) {
        return text.replace('\b', ' ').replace('\f', ' ').replace(' ', '.');
    }

    private record Answer(String text, String reason) {}
}
