package io.baton.transfer.transfer;

import static io.baton.transfer.transfer.Fixtures.A;
import static io.baton.transfer.transfer.Fixtures.B;
import static io.baton.transfer.transfer.Fixtures.C;
import static io.baton.transfer.transfer.Fixtures.CALLER;
import static io.baton.transfer.transfer.Fixtures.NOON;
import static io.baton.transfer.transfer.Fixtures.R;
import static io.baton.transfer.transfer.Fixtures.SETTINGS;
import static io.baton.transfer.transfer.Fixtures.call;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.baton.events.transfer.TransferEvent;
import io.baton.kit.problem.Problem;
import io.baton.transfer.call.Audibility;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Turning between caller and target, three on the line, queues, and agents who are gone. */
class PassingOnTest {

    private static final Instant LATER = NOON.plusSeconds(30);

    @Test
    void turnsToTheCallerWhileTheTargetWaits() {
        Transfer transfer = Fixtures.consulting();

        transfer.swap(LATER, SETTINGS);

        assertThat(audibility(transfer, R, CALLER)).isEqualTo(Audibility.OPEN);
        assertThat(audibility(transfer, R, A)).isEqualTo(Audibility.OPEN);
        assertThat(audibility(transfer, R, B)).isEqualTo(Audibility.REFUSED);
        assertThat(audibility(transfer, C, B)).isEqualTo(Audibility.HELD);
        assertThat(audibility(transfer, C, A)).isEqualTo(Audibility.SILENCED);
    }

    @Test
    void turnsBackToTheTargetWhileTheCallerWaits() {
        Transfer transfer = Fixtures.consulting();
        transfer.swap(LATER, SETTINGS);

        transfer.swap(LATER, SETTINGS);

        assertThat(audibility(transfer, R, CALLER)).isEqualTo(Audibility.HELD);
        assertThat(audibility(transfer, R, A)).isEqualTo(Audibility.SILENCED);
        assertThat(audibility(transfer, C, B)).isEqualTo(Audibility.OPEN);
    }

    @Test
    void completesFromTheCallerToo() {
        Transfer transfer = Fixtures.consulting();
        transfer.swap(LATER, SETTINGS);

        transfer.complete(Direction.AGENT, LATER, SETTINGS);

        assertThat(transfer.state()).isEqualTo(TransferState.COMPLETING);
        assertThat(audibility(transfer, R, CALLER)).isEqualTo(Audibility.HELD);
        assertThat(audibility(transfer, R, B)).isEqualTo(Audibility.OPEN);
    }

    @Test
    void bringsAllThreeTogetherAndSaysSoWhenTheTargetIsHeard() {
        Transfer transfer = Fixtures.consulting();
        transfer.threeWay(LATER, SETTINGS);
        transfer.enforced(LATER, SETTINGS);

        List<TransferEvent> events = see(transfer, CALLER + "@" + R, A + "@" + R, B + "@" + R);

        assertThat(types(events)).containsExactly("io.baton.transfer.three_way_started.v1");
        for (String identity : List.of(CALLER, A, B)) {
            assertThat(audibility(transfer, R, identity)).isEqualTo(Audibility.OPEN);
        }
        assertThat(TransferPlan.roomFor(transfer, A)).contains(R);
    }

    @Test
    void goesBackToTheConsultWhenTheTargetDoesNotComeToTheThree() {
        Transfer transfer = Fixtures.consulting();
        transfer.threeWay(LATER, SETTINGS);

        transfer.expire(LATER.plusSeconds(11), SETTINGS);

        assertThat(transfer.state()).isEqualTo(TransferState.CONSULTING);
        assertThat(audibility(transfer, R, CALLER)).isEqualTo(Audibility.HELD);
    }

    @Test
    void handsOverWhenThePassingAgentLeavesTheThree() {
        Transfer transfer = threeOnTheLine();

        transfer.leave(true, LATER);
        List<TransferEvent> events = transfer.enforced(LATER, SETTINGS);

        assertThat(types(events)).containsExactly("io.baton.transfer.completed.v1");
        assertThat(audibility(transfer, R, A)).isEqualTo(Audibility.REFUSED);
        assertThat(audibility(transfer, R, B)).isEqualTo(Audibility.OPEN);
    }

    @Test
    void givesTheCallerBackWhenTheTargetLeavesTheThree() {
        Transfer transfer = threeOnTheLine();

        List<TransferEvent> events = transfer.leave(false, LATER);

        assertThat(types(events)).containsExactly("io.baton.transfer.agent_left.v1");
        assertThat(audibility(transfer, R, A)).isEqualTo(Audibility.OPEN);
        assertThat(audibility(transfer, R, B)).isEqualTo(Audibility.REFUSED);
    }

    @Test
    void goesFromThreeBackToTheConsultRoom() {
        Transfer transfer = threeOnTheLine();

        transfer.swap(LATER, SETTINGS);
        // Still in the caller's room for a moment: this is no completion.
        see(transfer, CALLER + "@" + R, A + "@" + R, B + "@" + R);
        assertThat(transfer.state()).isEqualTo(TransferState.JOINING);
        see(transfer, CALLER + "@" + R, A + "@" + C, B + "@" + C);

        assertThat(transfer.state()).isEqualTo(TransferState.CONSULTING);
        assertThat(audibility(transfer, R, CALLER)).isEqualTo(Audibility.HELD);
    }

    @Test
    void refusesToLeaveThreeThatAreNotTogetherYet() {
        Transfer transfer = Fixtures.consulting();
        transfer.threeWay(LATER, SETTINGS);

        assertThatThrownBy(() -> transfer.leave(true, LATER)).isInstanceOf(Problem.class);
    }

    @Test
    void waitsInItsQueueWhenTheCallerIsHeld() {
        Transfer transfer = Fixtures.queued(TransferMode.CONSULT);

        List<TransferEvent> events = transfer.enforced(NOON.plusMillis(80), SETTINGS);

        assertThat(types(events)).containsExactly("io.baton.transfer.held.v1");
        assertThat(transfer.waiting()).isTrue();
        assertThat(Standing.of(transfer).queue()).isEqualTo("sales");
    }

    @Test
    void goesToTheNextAgentOfTheQueueWhenOneDeclines() {
        Transfer transfer = offeredByQueue();

        List<TransferEvent> events = transfer.decline("busy", LATER, SETTINGS);

        assertThat(events).isEmpty();
        assertThat(transfer.waiting()).isTrue();
        assertThat(transfer.passedOver(B)).isTrue();
        assertThat(transfer.missed).isNull();
    }

    @Test
    void goesToTheNextAgentOfTheQueueWhenOneDoesNotAnswerAndNamesThatOne() {
        Transfer transfer = offeredByQueue();

        transfer.expire(LATER.plusSeconds(21), SETTINGS);

        assertThat(transfer.waiting()).isTrue();
        assertThat(transfer.missed).isEqualTo(B);
    }

    @Test
    void refusesAnAgentWhoAcceptedAndNeverCame() {
        Transfer transfer = offeredByQueue();
        transfer.accept(LATER.plusSeconds(2), SETTINGS);

        transfer.expire(LATER.plusSeconds(13), SETTINGS);
        transfer.offerTo("dora", UUID.randomUUID(), Duration.ofSeconds(20), LATER.plusSeconds(14));

        assertThat(audibility(transfer, C, B)).isEqualTo(Audibility.REFUSED);
        assertThat(audibility(transfer, C, "dora")).isEqualTo(Audibility.OPEN);
    }

    @Test
    void goesOnInTheNextQueueWhenItWaitedTooLong() {
        Transfer transfer = Fixtures.queued(TransferMode.CONSULT);
        transfer.enforced(NOON, SETTINGS);

        transfer.expire(NOON.plusSeconds(301), SETTINGS, Optional.of(Fixtures.queue("second", null)));

        assertThat(Standing.of(transfer).queue()).isEqualTo("second");
        assertThat(transfer.waiting()).isTrue();
    }

    @Test
    void timesOutWithoutANextQueue() {
        Transfer transfer = Fixtures.queued(TransferMode.CONSULT);
        transfer.enforced(NOON, SETTINGS);

        List<TransferEvent> events = transfer.expire(NOON.plusSeconds(301), SETTINGS);

        assertThat(types(events)).containsExactly("io.baton.transfer.timed_out.v1");
    }

    @Test
    void completesToTheTargetWhenThePassingAgentsSocketIsGone() {
        Transfer transfer = Fixtures.consulting();

        transfer.observe(
                call(transfer, CALLER + "@" + R, A + "@" + C, B + "@" + C),
                new Absences(LATER, null),
                LATER.plusSeconds(10),
                SETTINGS);

        assertThat(transfer.state()).isEqualTo(TransferState.COMPLETING);
        assertThat(TransferPlan.roomFor(transfer, B)).contains(R);
        assertThat(TransferPlan.roomFor(transfer, A)).isEmpty();
    }

    @Test
    void waitsForThePassingAgentWhoReloadsThePage() {
        Transfer transfer = Fixtures.consulting();

        transfer.observe(
                call(transfer, CALLER + "@" + R, B + "@" + C),
                new Absences(LATER, null),
                LATER.plusSeconds(9),
                SETTINGS);

        assertThat(transfer.state()).isEqualTo(TransferState.CONSULTING);
    }

    @Test
    void passesTheCallerBlindlyWhenThePassingAgentIsGoneWhileItRings() {
        Transfer transfer = Fixtures.offered(TransferMode.CONSULT);

        transfer.observe(call(transfer, CALLER + "@" + R), new Absences(LATER, null), LATER.plusSeconds(10), SETTINGS);
        transfer.accept(NOON.plusSeconds(20), SETTINGS);

        assertThat(TransferPlan.roomFor(transfer, B)).contains(R);
    }

    @Test
    void goesToTheRescueQueueWhenNobodyIsLeftToReturnTheCallerTo() {
        Transfer transfer = Fixtures.offered(TransferMode.CONSULT);
        transfer.observe(call(transfer, CALLER + "@" + R), new Absences(LATER, null), LATER.plusSeconds(10), SETTINGS);

        List<TransferEvent> events = transfer.decline("busy", LATER.plusSeconds(11), SETTINGS);

        assertThat(events).isEmpty();
        assertThat(transfer.waiting()).isTrue();
        assertThat(Standing.of(transfer).queue()).isEqualTo("default");
        assertThat(transfer.priority).isEqualTo(9);
        assertThat(audibility(transfer, R, CALLER)).isEqualTo(Audibility.HELD);
    }

    @Test
    void givesTheCallerBackToTheAgentWhoReturns() {
        Transfer transfer = Fixtures.rescue();
        transfer.enforced(NOON, SETTINGS);

        see(transfer, CALLER + "@" + R, A + "@" + R);

        assertThat(transfer.state()).isEqualTo(TransferState.CANCELLING);
        assertThat(audibility(transfer, R, A)).isEqualTo(Audibility.OPEN);
        assertThat(audibility(transfer, R, CALLER)).isEqualTo(Audibility.OPEN);
    }

    private static Transfer threeOnTheLine() {
        Transfer transfer = Fixtures.consulting();
        transfer.threeWay(NOON.plusSeconds(25), SETTINGS);
        transfer.enforced(NOON.plusSeconds(25), SETTINGS);
        transfer.observe(call(transfer, CALLER + "@" + R, A + "@" + R, B + "@" + R), NOON.plusSeconds(26), SETTINGS);
        return transfer;
    }

    private static Transfer offeredByQueue() {
        Transfer transfer = Fixtures.queued(TransferMode.CONSULT);
        transfer.enforced(NOON, SETTINGS);
        transfer.offerTo(B, UUID.randomUUID(), Duration.ofSeconds(20), LATER);
        return transfer;
    }

    private static List<TransferEvent> see(Transfer transfer, String... legs) {
        return transfer.observe(call(transfer, legs), LATER, SETTINGS);
    }

    private static List<String> types(List<TransferEvent> events) {
        return events.stream().map(event -> event.type().type()).toList();
    }

    private static Audibility audibility(Transfer transfer, String room, String identity) {
        return TransferMatrix.of(transfer).rooms().stream()
                .filter(rule -> rule.name().equals(room))
                .findFirst()
                .map(rule -> rule.legs().stream()
                        .filter(leg -> leg.identity().equals(identity))
                        .map(leg -> leg.audibility())
                        .findFirst()
                        .orElse(rule.others()))
                .orElseThrow();
    }
}
