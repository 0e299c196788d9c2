package io.baton.conversation.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HighlightTest {

    @Test
    void cutsATextWhereItWasFound() {
        assertThat(Highlight.of("my \uE000parcel\uE001 and <b>your</b> \uE000parcel\uE001"))
                .containsExactly(
                        new Highlight("my ", false),
                        new Highlight("parcel", true),
                        new Highlight(" and <b>your</b> ", false),
                        new Highlight("parcel", true));
    }

    @Test
    void leavesATextWholeInWhichNothingIsMarked() {
        assertThat(Highlight.of("nothing")).containsExactly(new Highlight("nothing", false));
        assertThat(Highlight.of("")).isEmpty();
    }

    @Test
    void showsWhatIsAroundTheFirstHitOfALongText() {
        List<Highlight> pieces = Highlight.of("a".repeat(500) + "\uE000parcel\uE001" + "z".repeat(5000));

        assertThat(pieces).extracting(Highlight::hit).containsExactly(false, true, false);
        assertThat(pieces.getFirst().text()).isEqualTo("…" + "a".repeat(120));
        assertThat(pieces.getLast().text()).hasSizeLessThan(400).startsWith("z").endsWith("z…");
    }
}
