package io.baton.transfer.agent;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.events.agent.AgentStatusChanged;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of an agent. */
class AgentTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final Instant LATER = NOON.plusSeconds(300);

    private final Agent agent = new Agent("bob", NOON);

    @Test
    void isIdleSinceAvailable() {
        agent.become(AgentStatus.AVAILABLE, "bob", NOON);

        agent.become(AgentStatus.AVAILABLE, "bob", LATER);

        assertThat(agent.idleSince).isEqualTo(NOON);
    }

    @Test
    void isNotIdleWhileBusy() {
        agent.become(AgentStatus.AVAILABLE, "bob", NOON);

        agent.become(AgentStatus.BUSY, "bob", LATER);

        assertThat(agent.idleSince).isNull();
    }

    @Test
    void isIdleAgainAfterACallWithoutWrapUp() {
        agent.become(AgentStatus.AVAILABLE, "bob", NOON);

        assertThat(agent.freed(Duration.ZERO, LATER)).isEmpty();

        assertThat(agent.status()).isEqualTo(AgentStatus.AVAILABLE);
        assertThat(agent.idleSince).isEqualTo(LATER);
    }

    @Test
    void wrapsUpAfterACall() {
        agent.become(AgentStatus.AVAILABLE, "bob", NOON);

        assertThat(agent.freed(Duration.ofSeconds(30), LATER))
                .isEqualTo(List.of(new AgentStatusChanged("bob", "wrap_up", "available", "system")));

        assertThat(agent.wrapUpUntil).isEqualTo(LATER.plusSeconds(30));
    }

    @ParameterizedTest
    @EnumSource(names = {"BUSY", "WRAP_UP", "AWAY", "OFFLINE"})
    void keepsTheStatusSaidDuringACall(AgentStatus said) {
        agent.become(AgentStatus.AVAILABLE, "bob", NOON);
        agent.become(said, "bob", NOON);

        assertThat(agent.freed(Duration.ofSeconds(30), LATER)).isEmpty();

        assertThat(agent.status()).isEqualTo(said);
        assertThat(agent.wrapUpUntil).isNull();
    }

    @Test
    void isAvailableWhenTheWrapUpIsOverAndIdleSinceThen() {
        wrapping();

        assertThat(agent.wrappedUp(LATER.plusSeconds(45)))
                .isEqualTo(List.of(new AgentStatusChanged("bob", "available", "wrap_up", "system")));

        assertThat(agent.idleSince).isEqualTo(LATER.plusSeconds(30));
        assertThat(agent.wrapUpUntil).isNull();
    }

    @Test
    void wrapsUpUntilTheTimeIsOver() {
        wrapping();

        assertThat(agent.wrappedUp(LATER.plusSeconds(29))).isEmpty();

        assertThat(agent.status()).isEqualTo(AgentStatus.WRAP_UP);
    }

    @Test
    void aWrapUpAskedForLastsUntilTheNextChange() {
        wrapping();
        agent.become(AgentStatus.WRAP_UP, "bob", LATER.plusSeconds(10));

        assertThat(agent.wrappedUp(LATER.plusSeconds(600))).isEmpty();

        assertThat(agent.status()).isEqualTo(AgentStatus.WRAP_UP);
    }

    @Test
    void whoLeavesDuringTheWrapUpStaysAway() {
        wrapping();
        agent.become(AgentStatus.AWAY, "bob", LATER.plusSeconds(10));

        assertThat(agent.wrappedUp(LATER.plusSeconds(600))).isEmpty();

        assertThat(agent.status()).isEqualTo(AgentStatus.AWAY);
    }

    @Test
    void isAwayAfterAMissedOffer() {
        agent.become(AgentStatus.AVAILABLE, "bob", NOON);

        assertThat(agent.missed(LATER))
                .isEqualTo(List.of(new AgentStatusChanged("bob", "away", "available", "system")));
    }

    @Test
    void aMissedOfferChangesNoOtherStatus() {
        agent.become(AgentStatus.BUSY, "bob", NOON);

        assertThat(agent.missed(LATER)).isEmpty();

        assertThat(agent.status()).isEqualTo(AgentStatus.BUSY);
    }

    @Test
    void knowsEachSkillOnce() {
        agent.learn(List.of("german", "billing", "german"));

        assertThat(agent.skills).containsExactly("billing", "german");
    }

    private void wrapping() {
        agent.become(AgentStatus.AVAILABLE, "bob", NOON);
        agent.freed(Duration.ofSeconds(30), LATER);
    }
}
