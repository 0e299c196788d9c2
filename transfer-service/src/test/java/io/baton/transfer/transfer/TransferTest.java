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

import io.baton.events.transfer.TransferCallerLeft;
import io.baton.events.transfer.TransferCancelled;
import io.baton.events.transfer.TransferCompleted;
import io.baton.events.transfer.TransferEvent;
import io.baton.events.transfer.TransferFailed;
import io.baton.events.transfer.TransferTimedOut;
import io.baton.kit.problem.Problem;
import io.baton.kit.problem.ProblemCode;
import io.baton.transfer.call.Audibility;
import io.baton.transfer.call.Matrix;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TransferTest {

    @Test
    void silencesTheAgentAndHoldsEverybodyElseFromTheFirstMatrixOn() {
        Transfer transfer = Fixtures.begun(TransferMode.CONSULT, false);

        Matrix matrix = TransferMatrix.of(transfer);

        assertThat(matrix.version()).isEqualTo(8);
        assertThat(of(matrix, R, A)).isEqualTo(Audibility.SILENCED);
        assertThat(of(matrix, R, B)).isEqualTo(Audibility.REFUSED);
        assertThat(of(matrix, R, CALLER)).isEqualTo(Audibility.HELD);
        assertThat(of(matrix, C, A)).isEqualTo(Audibility.OPEN);
        assertThat(of(matrix, C, CALLER)).isEqualTo(Audibility.REFUSED);
    }

    @Test
    void offersOnlyWhenTheHoldIsVerified() {
        Transfer transfer = Fixtures.begun(TransferMode.CONSULT, false);
        assertThat(transfer.state()).isEqualTo(TransferState.HOLDING);

        List<TransferEvent> events = transfer.enforced(NOON.plusMillis(86), SETTINGS);

        assertThat(events)
                .extracting(event -> event.type().type())
                .containsExactly("io.baton.transfer.held.v1", "io.baton.transfer.offered.v1");
        assertThat(transfer.state()).isEqualTo(TransferState.OFFERING);
    }

    @Test
    void completesWithTheDurationsOfItsParts() {
        Transfer transfer = Fixtures.completing(Direction.AGENT);
        transfer.observe(call(transfer, CALLER + "@" + R, B + "@" + C, B + "@" + R), NOON.plusSeconds(21), SETTINGS);

        List<TransferEvent> events = transfer.enforced(NOON.plusSeconds(22), SETTINGS);

        assertThat(events).singleElement().isInstanceOfSatisfying(TransferCompleted.class, completed -> {
            assertThat(completed.holdMillis()).isEqualTo(21_920);
            assertThat(completed.ringMillis()).isEqualTo(4_920);
            assertThat(completed.consultMillis()).isEqualTo(14_000);
            assertThat(completed.totalMillis()).isEqualTo(22_000);
            assertThat(completed.room()).isEqualTo(R);
        });
    }

    @Test
    void refusesThePassingAgentInTheSameMatrixThatOpensTheCaller() {
        Transfer transfer = Fixtures.completing(Direction.AGENT);
        transfer.observe(call(transfer, CALLER + "@" + R, B + "@" + R), NOON.plusSeconds(21), SETTINGS);

        Matrix matrix = TransferMatrix.of(transfer);

        assertThat(of(matrix, R, A)).isEqualTo(Audibility.REFUSED);
        assertThat(of(matrix, R, CALLER)).isEqualTo(Audibility.OPEN);
        assertThat(of(matrix, R, B)).isEqualTo(Audibility.OPEN);
        assertThat(of(matrix, R, "mallory")).isEqualTo(Audibility.REFUSED);
    }

    @Test
    void silencesThePassingAgentBeforeTheCallerEntersTheConsultRoom() {
        Matrix matrix = TransferMatrix.of(Fixtures.completing(Direction.CALLER));

        assertThat(of(matrix, C, A)).isEqualTo(Audibility.SILENCED);
        assertThat(of(matrix, C, CALLER)).isEqualTo(Audibility.OPEN);
        assertThat(of(matrix, C, B)).isEqualTo(Audibility.OPEN);
        assertThat(of(matrix, C, "somebody")).isEqualTo(Audibility.REFUSED);
    }

    @Test
    void makesTheConsultRoomTheHomeWhenTheCallerMoved() {
        Transfer transfer = Fixtures.completing(Direction.CALLER);
        transfer.observe(call(transfer, CALLER + "@" + C, B + "@" + C), NOON.plusSeconds(21), SETTINGS);

        Matrix matrix = TransferMatrix.of(transfer);
        transfer.enforced(NOON.plusSeconds(22), SETTINGS);

        assertThat(matrix.homeRoom()).isEqualTo(C);
        assertThat(room(matrix, R).wanted()).isFalse();
        assertThat(transfer.homeRoom()).isEqualTo(C);
        assertThat(transfer.settled()).isTrue();
    }

    @Test
    void completesWhenTheTargetJoinsTheCallerByItself() {
        Transfer transfer = Fixtures.consulting();

        transfer.observe(call(transfer, CALLER + "@" + R, B + "@" + R), NOON.plusSeconds(9), SETTINGS);

        assertThat(transfer.state()).isEqualTo(TransferState.COMPLETING);
        assertThat(transfer.direction()).isEqualTo(Direction.AGENT);
        assertThat(of(TransferMatrix.of(transfer), R, A)).isEqualTo(Audibility.REFUSED);
    }

    @Test
    void doesNotCompleteWithoutTheCaller() {
        Transfer transfer = Fixtures.completing(Direction.AGENT);

        transfer.observe(call(transfer, B + "@" + C, B + "@" + R), NOON.plusSeconds(21), SETTINGS);

        assertThat(of(TransferMatrix.of(transfer), R, A)).isEqualTo(Audibility.SILENCED);
    }

    @Test
    void goesBackToTheConsultWhenTheMovingLegDoesNotArrive() {
        Transfer transfer = Fixtures.completing(Direction.CALLER);

        transfer.expire(NOON.plusSeconds(26), SETTINGS);

        assertThat(transfer.state()).isEqualTo(TransferState.CONSULTING);
        assertThat(of(TransferMatrix.of(transfer), C, A)).isEqualTo(Audibility.OPEN);
        assertThat(of(TransferMatrix.of(transfer), C, CALLER)).isEqualTo(Audibility.SILENCED);
    }

    @Test
    void completesWithACallerWhoComesAfterTheTimeForTheMove() {
        Transfer transfer = Fixtures.completing(Direction.CALLER);
        transfer.expire(NOON.plusSeconds(26), SETTINGS);

        transfer.observe(call(transfer, CALLER + "@" + C, B + "@" + C), NOON.plusSeconds(27), SETTINGS);

        assertThat(transfer.state()).isEqualTo(TransferState.COMPLETING);
        assertThat(transfer.direction()).isEqualTo(Direction.CALLER);
        assertThat(of(TransferMatrix.of(transfer), C, A)).isEqualTo(Audibility.SILENCED);
        assertThat(of(TransferMatrix.of(transfer), C, CALLER)).isEqualTo(Audibility.OPEN);
    }

    @Test
    void givesTheCallerTheWholeTimeFromWhenTheWayIsClear() {
        Transfer transfer = Fixtures.completing(Direction.CALLER);
        transfer.enforced(NOON.plusSeconds(24), SETTINGS);

        transfer.expire(NOON.plusSeconds(28), SETTINGS);

        assertThat(transfer.state()).isEqualTo(TransferState.COMPLETING);
    }

    @Test
    void acceptsByJoiningWhenTheTokenWasHandedOut() {
        Transfer transfer = Fixtures.begun(TransferMode.CONSULT, true);
        transfer.enforced(NOON, SETTINGS);

        transfer.observe(call(transfer, CALLER + "@" + R, B + "@" + C), NOON.plusSeconds(3), SETTINGS);

        assertThat(transfer.state()).isEqualTo(TransferState.CONSULTING);
    }

    @Test
    void doesNotAcceptByJoiningWhenItWasOffered() {
        Transfer transfer = Fixtures.offered(TransferMode.CONSULT);

        transfer.observe(call(transfer, CALLER + "@" + R, B + "@" + C), NOON.plusSeconds(3), SETTINGS);

        assertThat(transfer.state()).isEqualTo(TransferState.OFFERING);
    }

    @Test
    void refusesAnAcceptanceAfterTheTimeout() {
        Transfer transfer = Fixtures.offered(TransferMode.CONSULT);

        assertThatThrownBy(() -> transfer.accept(NOON.plusSeconds(31), SETTINGS))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(ProblemCode.TRANSFER_STATE));
    }

    @Test
    void timesOutAndReturnsTheCaller() {
        Transfer transfer = Fixtures.offered(TransferMode.BLIND);

        List<TransferEvent> events = transfer.expire(NOON.plusSeconds(31), SETTINGS);

        assertThat(events).singleElement().isInstanceOf(TransferTimedOut.class);
        assertThat(of(TransferMatrix.of(transfer), R, A)).isEqualTo(Audibility.OPEN);
        assertThat(of(TransferMatrix.of(transfer), R, CALLER)).isEqualTo(Audibility.OPEN);
        assertThat(transfer.settled()).isFalse();
        transfer.enforced(NOON.plusSeconds(31), SETTINGS);
        assertThat(transfer.settled()).isTrue();
    }

    @Test
    void doesNotTimeOutEarly() {
        Transfer transfer = Fixtures.offered(TransferMode.CONSULT);

        assertThat(transfer.expire(NOON.plusSeconds(29), SETTINGS)).isEmpty();
        assertThat(transfer.state()).isEqualTo(TransferState.OFFERING);
    }

    @Test
    void isCancelledOnlyWhenTheCallerIsBack() {
        Transfer transfer = Fixtures.consulting();

        assertThat(transfer.cancel(A)).isEmpty();
        assertThat(transfer.state()).isEqualTo(TransferState.CANCELLING);
        List<TransferEvent> events = transfer.enforced(NOON.plusSeconds(9), SETTINGS);

        assertThat(events).singleElement().isInstanceOfSatisfying(TransferCancelled.class, cancelled -> assertThat(
                        cancelled.by())
                .isEqualTo(A));
        assertThat(transfer.settled()).isTrue();
    }

    @Test
    void keepsATargetOutThatOnceHadAToken() {
        Transfer transfer = Fixtures.consulting();
        transfer.cancel(A);

        assertThat(of(TransferMatrix.of(transfer), R, B)).isEqualTo(Audibility.REFUSED);
    }

    @Test
    void noticesThatTheCallerLeftAfterAMoment() {
        Transfer transfer = Fixtures.consulting();
        var without = call(transfer, A + "@" + C, B + "@" + C);

        assertThat(transfer.observe(without, NOON.plusSeconds(10), SETTINGS)).isEmpty();
        List<TransferEvent> events = transfer.observe(without, NOON.plusSeconds(12), SETTINGS);

        assertThat(events).singleElement().isInstanceOfSatisfying(TransferCallerLeft.class, left -> assertThat(
                        left.state())
                .isEqualTo("consulting"));
        assertThat(TransferMatrix.of(transfer).rooms()).allMatch(room -> !room.wanted());
    }

    @Test
    void waitsLongerWhenEverybodyIsGoneAtOnce() {
        Transfer transfer = Fixtures.consulting();

        transfer.observe(call(transfer), NOON.plusSeconds(10), SETTINGS);

        assertThat(transfer.observe(call(transfer), NOON.plusSeconds(14), SETTINGS))
                .isEmpty();
        assertThat(transfer.observe(call(transfer), NOON.plusSeconds(26), SETTINGS))
                .hasSize(1);
    }

    @Test
    void waitsForACallerWhoComesBackLaterThanTheAgentsAfterEverybodyWasGone() {
        Transfer transfer = Fixtures.consulting();
        transfer.observe(call(transfer), NOON.plusSeconds(10), SETTINGS);
        var withoutCaller = call(transfer, A + "@" + C, B + "@" + C);

        assertThat(transfer.observe(withoutCaller, NOON.plusSeconds(12), SETTINGS))
                .isEmpty();
        assertThat(transfer.observe(withoutCaller, NOON.plusSeconds(24), SETTINGS))
                .isEmpty();
        assertThat(transfer.observe(withoutCaller, NOON.plusSeconds(25), SETTINGS))
                .singleElement()
                .isInstanceOf(TransferCallerLeft.class);
    }

    @Test
    void waitsForWhoWasNotSeenLeavingWhileTheMediaServerWasAway() {
        Transfer transfer = Fixtures.consulting();
        transfer.blinded(NOON.plusSeconds(10));
        var callerAlone = call(transfer, CALLER + "@" + R, A + "@" + C);

        transfer.observe(callerAlone, NOON.plusSeconds(11), SETTINGS);

        assertThat(transfer.observe(callerAlone, NOON.plusSeconds(22), SETTINGS))
                .isEmpty();
        assertThat(transfer.observe(callerAlone, NOON.plusSeconds(26), SETTINGS))
                .hasSize(1);
    }

    @Test
    void forgivesACallerWhoComesBack() {
        Transfer transfer = Fixtures.consulting();
        transfer.observe(call(transfer, A + "@" + C, B + "@" + C), NOON.plusSeconds(10), SETTINGS);
        transfer.observe(call(transfer, CALLER + "@" + R, A + "@" + C, B + "@" + C), NOON.plusMillis(10_500), SETTINGS);

        var events = transfer.observe(call(transfer, A + "@" + C, B + "@" + C), NOON.plusSeconds(12), SETTINGS);

        assertThat(events).isEmpty();
        assertThat(transfer.state()).isEqualTo(TransferState.CONSULTING);
    }

    @Test
    void needsNoCallerBeforeOneWasSeen() {
        Transfer transfer = Fixtures.begun(TransferMode.CONSULT, true);
        transfer.enforced(NOON, SETTINGS);

        transfer.observe(call(transfer), NOON.plusSeconds(20), SETTINGS);

        assertThat(transfer.state()).isEqualTo(TransferState.OFFERING);
    }

    @Test
    void noticesThatTheTargetLeftTheConsult() {
        Transfer transfer = Fixtures.consulting();
        var without = call(transfer, CALLER + "@" + R, A + "@" + C);
        transfer.observe(without, NOON.plusSeconds(10), SETTINGS);

        transfer.observe(without, NOON.plusSeconds(21), SETTINGS);

        assertThat(transfer.state()).isEqualTo(TransferState.AGENT_LEFT);
    }

    @Test
    void failsWithTheReasonOfTheHoldThatNeverCame() {
        Transfer transfer = Fixtures.begun(TransferMode.CONSULT, false);
        transfer.hindered("livekit_away");

        List<TransferEvent> events = transfer.expire(NOON.plusSeconds(16), SETTINGS);

        assertThat(events).singleElement().isInstanceOfSatisfying(TransferFailed.class, failed -> {
            assertThat(failed.code()).isEqualTo("livekit_away");
            assertThat(failed.state()).isEqualTo("holding");
        });
    }

    @Test
    void turnsABusyTargetAwayWithoutTouchingTheCaller() {
        Transfer transfer = Fixtures.requested(TransferMode.CONSULT, false);

        transfer.turnAway(true, NOON);

        assertThat(transfer.state()).isEqualTo(TransferState.BUSY);
        assertThat(TransferPlan.of(transfer, NOON, SETTINGS)).isEmpty();
        assertThat(transfer.settled()).isTrue();
    }

    @Test
    void forgetsTheTranscriptAtItsEnd() {
        Transfer transfer = Fixtures.offered(TransferMode.CONSULT);

        transfer.decline(null, NOON, SETTINGS);

        assertThat(transfer.transcript).isNull();
    }

    @Test
    void holdsNobodyInModeDirect() {
        Transfer transfer = Fixtures.joining(TransferMode.DIRECT);

        Matrix matrix = TransferMatrix.of(transfer);

        assertThat(List.of(of(matrix, R, A), of(matrix, R, B), of(matrix, R, CALLER)))
                .containsOnly(Audibility.OPEN);
    }

    @ParameterizedTest
    @EnumSource(
            value = TransferMode.class,
            names = {"DIRECT", "BLIND"})
    void completesAtOnceWhenTheTargetHasJoinedWithoutConsult(TransferMode mode) {
        Transfer transfer = Fixtures.joining(mode);

        transfer.observe(call(transfer, CALLER + "@" + R, A + "@" + R, B + "@" + R), NOON.plusSeconds(6), SETTINGS);

        assertThat(of(TransferMatrix.of(transfer), R, A)).isEqualTo(Audibility.REFUSED);
        transfer.enforced(NOON.plusSeconds(6), SETTINGS);
        assertThat(transfer.state()).isEqualTo(TransferState.COMPLETED);
        assertThat(transfer.settled()).isTrue();
    }

    @Test
    void wishesOnTopOfANewerMatrix() {
        Transfer transfer = Fixtures.begun(TransferMode.CONSULT, false);

        transfer.rebase(40);

        assertThat(TransferMatrix.of(transfer).version()).isEqualTo(41);
    }

    @Test
    void remembersWhoHasNoPlaceInTheCallAnyMore() {
        Transfer transfer = Fixtures.completing(Direction.AGENT);
        transfer.observe(call(transfer, CALLER + "@" + R, B + "@" + R), NOON.plusSeconds(21), SETTINGS);
        transfer.enforced(NOON.plusSeconds(22), SETTINGS);

        assertThat(TransferCommands.refused(transfer, B, "dora")).containsExactly("mallory", A);
        assertThat(TransferCommands.refused(transfer, B, A)).containsExactly("mallory");
    }

    @Test
    void ringsAsLongAsAsked() {
        Transfer transfer = Fixtures.offered(TransferMode.CONSULT);

        assertThat(Duration.between(transfer.offeredAt, transfer.offerExpiresAt))
                .isEqualTo(Duration.ofSeconds(30));
    }

    private static Matrix.Room room(Matrix matrix, String name) {
        return matrix.rooms().stream()
                .filter(room -> room.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Audibility of(Matrix matrix, String room, String identity) {
        Matrix.Room rule = room(matrix, room);
        return rule.legs().stream()
                .filter(leg -> leg.identity().equals(identity))
                .map(Matrix.Leg::audibility)
                .findFirst()
                .orElse(rule.others());
    }
}
