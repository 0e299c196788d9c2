package io.baton.conversation.message;

import static org.assertj.core.api.Assertions.assertThat;

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
}
