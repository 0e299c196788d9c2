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

import io.baton.events.transfer.TransferEvent;
import io.baton.kit.problem.Problem;
import io.baton.kit.problem.ProblemCode;
import io.baton.transfer.call.Audibility;
import io.baton.transfer.call.Matrix;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/** Whatever happens in whatever order, a transfer has one outcome, its versions only grow, and nobody hears in private. */
class TransferPropertiesTest {

    /** What people, steps and the world can do. */
    enum Act {
        ACCEPT,
        DECLINE,
        COMPLETE_AGENT,
        COMPLETE_CALLER,
        CANCEL,
        ENFORCED,
        EXPIRE,
        FAIL,
        REBASE,
        TARGET_IN_CONSULT,
        TARGET_IN_HOME,
        CALLER_IN_CONSULT,
        CALLER_ALONE,
        CALLER_AWAY,
        A_WITH_CALLER,
        A_LOST,
        SWAP,
        THREE_WAY,
        LEAVE_A,
        LEAVE_B,
        OFFER_TO_B,
        OVERFLOW
    }

    /** Whom the call is passed to. */
    enum To {
        AGENT,
        IDENTITY,
        QUEUE,
        RESCUE
    }

    @Property(tries = 2000)
    void hasOneOutcome(@ForAll TransferMode mode, @ForAll To to, @ForAll @Size(max = 40) List<Act> acts) {
        Transfer transfer =
                switch (to) {
                    case AGENT -> Fixtures.begun(mode, false);
                    case IDENTITY -> Fixtures.begun(mode, mode == TransferMode.CONSULT);
                    case QUEUE -> Fixtures.queued(mode);
                    case RESCUE -> Fixtures.rescue();
                };
        List<String> ends = new ArrayList<>();
        int version = transfer.version();
        int stateVersion = transfer.stateVersion;
        Instant now = NOON;
        for (Act act : acts) {
            now = now.plusMillis(1700);
            boolean wasSettled = transfer.settled();
            TransferState before = transfer.state();
            List<TransferEvent> events = perform(transfer, act, now);
            // Versions only grow, and with every change of state or fact
            assertThat(transfer.version()).isGreaterThanOrEqualTo(version);
            if (transfer.state() != before) {
                assertThat(transfer.stateVersion).isGreaterThan(stateVersion);
            }
            int last = version;
            for (TransferEvent event : events) {
                assertThat(event.version()).isGreaterThan(last);
                last = event.version();
            }
            version = transfer.version();
            stateVersion = transfer.stateVersion;
            events.stream()
                    .map(event -> event.type().type())
                    .filter(TransferPropertiesTest::isEnd)
                    .forEach(ends::add);
            if (before.isEnd()) {
                assertThat(transfer.state()).isEqualTo(before);
                assertThat(events).isEmpty();
            }
            assertThat(wasSettled && !transfer.settled()).isFalse();
            nobodyHearsInPrivate(transfer);
            somethingIsAlwaysUnderWay(transfer, now);
        }
        assertThat(ends).hasSizeLessThanOrEqualTo(1);
        assertThat(ends.size()).isEqualTo(transfer.state().isEnd() ? 1 : 0);
    }

    private static List<TransferEvent> perform(Transfer transfer, Act act, Instant now) {
        try {
            return switch (act) {
                // The target is who accepts: a call that waits has none.
                case ACCEPT -> transfer.target() == null ? List.of() : transfer.accept(now, SETTINGS);
                case DECLINE -> transfer.decline("busy", now, SETTINGS);
                case COMPLETE_AGENT -> transfer.complete(Direction.AGENT, now, SETTINGS);
                case COMPLETE_CALLER -> transfer.complete(Direction.CALLER, now, SETTINGS);
                case CANCEL -> transfer.cancel(A);
                case ENFORCED -> transfer.enforced(now, SETTINGS);
                case EXPIRE -> transfer.expire(now.plusSeconds(40), SETTINGS);
                case FAIL -> transfer.fail("livekit_away", now);
                case REBASE -> {
                    transfer.rebase(50);
                    yield List.of();
                }
                case TARGET_IN_CONSULT -> see(transfer, now, CALLER + "@" + R, A + "@" + C, B + "@" + C);
                case TARGET_IN_HOME -> see(transfer, now, CALLER + "@" + R, A + "@" + C, B + "@" + R);
                case CALLER_IN_CONSULT -> see(transfer, now, CALLER + "@" + C, A + "@" + C, B + "@" + C);
                case CALLER_ALONE -> see(transfer, now, CALLER + "@" + R);
                case CALLER_AWAY -> see(transfer, now, A + "@" + C);
                case A_WITH_CALLER -> see(transfer, now, CALLER + "@" + R, A + "@" + R);
                case A_LOST ->
                    transfer.observe(
                            call(transfer, CALLER + "@" + R, B + "@" + C),
                            new Absences(now.minusSeconds(11), null),
                            now,
                            SETTINGS);
                case SWAP -> transfer.swap(now, SETTINGS);
                case THREE_WAY -> transfer.threeWay(now, SETTINGS);
                case LEAVE_A -> transfer.leave(true, now);
                case LEAVE_B -> transfer.leave(false, now);
                case OFFER_TO_B -> transfer.offerTo(B, UUID.randomUUID(), Duration.ofSeconds(20), now);
                case OVERFLOW ->
                    transfer.expire(now.plusSeconds(400), SETTINGS, Optional.of(Fixtures.queue("second", null)));
            };
        } catch (Problem refused) {
            assertThat(refused.code()).isIn(ProblemCode.TRANSFER_STATE, ProblemCode.CALLER_NOT_IN_ROOM);
            return List.of();
        }
    }

    private static List<TransferEvent> see(Transfer transfer, Instant now, String... legs) {
        return transfer.observe(call(transfer, legs), now, SETTINGS);
    }

    private static boolean isEnd(String type) {
        return List.of("completed", "cancelled", "declined", "timed_out", "caller_left", "agent_left", "failed")
                .stream()
                .anyMatch(end -> type.equals("io.baton.transfer." + end + ".v1"));
    }

    /** The caller and the passing agent are never open in one room while the agents talk; nor when A is out. */
    private static void nobodyHearsInPrivate(Transfer transfer) {
        Matrix matrix = TransferMatrix.of(transfer);
        boolean together = transfer.state() == TransferState.THREE_WAY || transfer.withCaller;
        boolean apart = (transfer.mode.holds()
                        && !together
                        && !transfer.state().isEnd()
                        && transfer.state() != TransferState.CANCELLING)
                || transfer.state() == TransferState.COMPLETED;
        if (apart) {
            assertThat(matrix.rooms()).noneMatch(room -> room.wanted() && open(room, A) && open(room, CALLER));
        }
        // A caller on hold hears nobody and is heard by nobody: who is open in that room beside them hears no private
        // talk.
        boolean held =
                matrix.rooms().stream().anyMatch(room -> room.name().equals(R) && room.others() == Audibility.HELD);
        if (held && !transfer.abandoned) {
            assertThat(matrix.rooms()).noneMatch(room -> room.name().equals(R) && open(room, A));
        }
        if (transfer.withCaller) {
            assertThat(matrix.rooms()).noneMatch(room -> room.wanted() && open(room, B));
        }
    }

    private static boolean open(Matrix.Room room, String identity) {
        return room.legs().stream()
                        .filter(leg -> leg.identity().equals(identity))
                        .map(Matrix.Leg::audibility)
                        .findFirst()
                        .orElse(room.others())
                == Audibility.OPEN;
    }

    /** A transfer that is not settled always has a step that will move it. */
    private static void somethingIsAlwaysUnderWay(Transfer transfer, Instant now) {
        boolean asked = transfer.state() != TransferState.REQUESTED;
        if (!transfer.settled() && asked) {
            assertThat(TransferPlan.of(transfer, now, SETTINGS)).isNotEmpty();
        }
    }
}
