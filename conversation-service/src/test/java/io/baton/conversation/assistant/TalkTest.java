package io.baton.conversation.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.baton.conversation.function.Audience;
import io.baton.conversation.function.Caller;
import io.baton.conversation.model.Turn;
import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TalkTest {

    private static final Instant BEGUN = Instant.parse("2026-01-31T12:00:00Z");

    private final AssistantSettings settings = new SmallRyeConfigBuilder()
            .withConverter(Duration.class, 200, new DurationConverter())
            .withMapping(AssistantSettings.class)
            .withDefaultValue("baton.assistant.rounds", "3")
            .build()
            .getConfigMapping(AssistantSettings.class);
    private final Talk talk =
            new Talk(new Caller("alice", Audience.AGENT, null), UUID.randomUUID(), "", List.of(), BEGUN, 1_000);

    @Test
    void goesOnWhileItMay() {
        turn(300);
        turn(300);

        assertThat(talk.stop(BEGUN.plusSeconds(59), settings)).isNull();
    }

    @Test
    void stopsAfterItsRounds() {
        turn(1);
        turn(1);
        turn(1);

        assertThat(talk.stop(BEGUN, settings)).isEqualTo(Talk.Stop.ROUNDS);
    }

    @Test
    void stopsAtItsDeadline() {
        assertThat(talk.left(BEGUN.plusSeconds(50), settings.deadline())).isEqualTo(Duration.ofSeconds(10));
        assertThat(talk.stop(BEGUN.plusSeconds(60), settings)).isEqualTo(Talk.Stop.DEADLINE);
    }

    @Test
    void stopsWhenItHasCostTooMuch() {
        turn(1_000);

        assertThat(talk.stop(BEGUN, settings)).isEqualTo(Talk.Stop.SPEND);
    }

    @Test
    void stopsWhenItGoesInCircles() {
        for (int i = 0; i < 4; i++) {
            assertThat(talk.stop(BEGUN, settings)).isNull();
            talk.before("list_agents", JsonNodeFactory.instance.objectNode());
        }

        assertThat(talk.stop(BEGUN, settings)).isEqualTo(Talk.Stop.LOOP);
    }

    private void turn(long tokens) {
        talk.took(new Turn("", List.of(), tokens), List.of());
    }
}
