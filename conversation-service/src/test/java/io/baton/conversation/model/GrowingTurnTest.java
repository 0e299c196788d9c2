package io.baton.conversation.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class GrowingTurnTest {

    private final GrowingTurn turn = new GrowingTurn();

    @Test
    void putsPiecesTogether() {
        turn.text("Let me ");
        turn.text("look.");
        turn.wish(1, "b", "list_agents", "");
        turn.wish(0, "a", "search_contacts", "{\"query\":");
        turn.wish(0, null, null, "\"John\"}");
        turn.wish(1, null, null, "{}");
        turn.cost(99);
        turn.end();

        assertThat(turn.whole().text()).isEqualTo("Let me look.");
        assertThat(turn.whole().wishes())
                .containsExactly(
                        new Wish("a", "search_contacts", "{\"query\":\"John\"}"), new Wish("b", "list_agents", "{}"));
        assertThat(turn.whole().tokens()).isEqualTo(99);
    }

    @Test
    void guessesWhatNobodyTells() {
        turn.text("x".repeat(400));
        turn.wish(0, null, "list_agents", null);
        turn.end();

        assertThat(turn.whole().tokens()).isEqualTo(100);
        assertThat(turn.whole().wishes()).containsExactly(new Wish("call-0", "list_agents", ""));
    }

    @Test
    void isNothingWithoutItsEnd() {
        assertThatThrownBy(turn::whole).isInstanceOf(ModelFailed.class).hasMessage("empty");
        turn.text("Let me");
        assertThatThrownBy(turn::whole).isInstanceOf(ModelFailed.class).hasMessage("broken_off");
    }

    @Test
    void isNothingWithoutContent() {
        turn.text("  ");
        turn.end();

        assertThatThrownBy(turn::whole).isInstanceOf(ModelFailed.class).hasMessage("empty");
    }

    @Test
    void doesNotGrowForEver() {
        assertThatThrownBy(() -> {
                    for (int i = 0; i < 300; i++) {
                        turn.text("x".repeat(1_000));
                    }
                })
                .isInstanceOf(ModelFailed.class)
                .hasMessage("unintelligible");
    }
}
