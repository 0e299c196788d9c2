package io.baton.token.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Supervisors laid over what transfers order. */
class SupervisedMatrixTest {

    private static final String R = "room";
    private static final String C = "room:consult:1";
    private static final String W = "room:whisper:1";
    private static final Supervisor LISTENING = new Supervisor("sam", SupervisionMode.LISTEN, null, null);
    private static final Supervisor WHISPERING = new Supervisor("sam", SupervisionMode.WHISPER, "alice", W);
    private static final Supervisor BARGING = new Supervisor("sam", SupervisionMode.BARGE, null, null);

    @Test
    void listensWhateverHappensToTheCaller() {
        assertThat(over(open(), LISTENING).of(R, "sam")).isEqualTo(Audibility.LISTENING);
        assertThat(over(held(), LISTENING).of(R, "sam")).isEqualTo(Audibility.LISTENING);
        assertThat(over(held(), LISTENING).of(C, "sam")).isEqualTo(Audibility.REFUSED);
        assertThat(over(held(), LISTENING).kindOf("sam")).contains(LegKind.SUPERVISOR);
        // And nothing else changes
        assertThat(over(held(), LISTENING).of(R, "carol")).isEqualTo(Audibility.HELD);
        assertThat(over(held(), LISTENING).of(R, "alice")).isEqualTo(Audibility.SILENCED);
        assertThat(over(held(), LISTENING).callerHeld()).isTrue();
        assertThat(over(open(), LISTENING).callerHeld()).isFalse();
    }

    @Test
    void whispersInARoomThatNobodyElseMayEnter() {
        Matrix whispered = over(held(), WHISPERING);
        assertThat(whispered.of(R, "sam")).isEqualTo(Audibility.LISTENING);
        assertThat(whispered.of(W, "sam")).isEqualTo(Audibility.OPEN);
        assertThat(whispered.of(W, "alice")).isEqualTo(Audibility.OPEN);
        assertThat(whispered.of(W, "carol")).isEqualTo(Audibility.REFUSED);
        assertThat(whispered.of(W, "bob")).isEqualTo(Audibility.REFUSED);
        assertThat(whispered.wantedRooms()).containsExactlyInAnyOrder(R, C, W);
        // The agent is who they were
        assertThat(whispered.of(R, "alice")).isEqualTo(Audibility.SILENCED);
        assertThat(whispered.kindOf("alice")).contains(LegKind.AGENT);
    }

    @Test
    void whispersToNobodyWhoIsOutOfTheCall() {
        Matrix without = matrix(null, new LegRule("alice", LegKind.AGENT, Audibility.REFUSED));
        assertThat(over(without, WHISPERING).wantedRooms()).containsExactly(R);
        assertThat(over(without, WHISPERING).of(R, "sam")).isEqualTo(Audibility.LISTENING);
    }

    @Test
    void speaksUpOnlyWhileTheCallerDoesNotWait() {
        assertThat(over(open(), BARGING).of(R, "sam")).isEqualTo(Audibility.OPEN);
        assertThat(over(held(), BARGING).of(R, "sam")).isEqualTo(Audibility.SILENCED);
    }

    @Test
    void aPartInATransferComesFirst() {
        Matrix target = matrix(UUID.randomUUID(), new LegRule("sam", LegKind.AGENT, Audibility.REFUSED));
        assertThat(target.admits("sam")).isFalse();
        assertThat(over(target, LISTENING)).isEqualTo(target);
        // When it is over, who passed the call on may listen to it
        Matrix after = matrix(null, new LegRule("sam", LegKind.AGENT, Audibility.REFUSED));
        assertThat(over(after, LISTENING).of(R, "sam")).isEqualTo(Audibility.LISTENING);
        // But who is an agent in it may not
        assertThat(matrix(null, new LegRule("sam", LegKind.AGENT, Audibility.OPEN))
                        .admits("sam"))
                .isFalse();
    }

    @Test
    void aRoomThatIsNotWantedIsNotListenedTo() {
        Matrix gone = new Matrix(1, null, R, List.of(new RoomRule(R, false, Audibility.REFUSED, List.of())));
        assertThat(over(gone, LISTENING).of(R, "sam")).isEqualTo(Audibility.REFUSED);
    }

    @Test
    void knowsWhetherAnybodyIsRestricted() {
        assertThat(open().restricts()).isFalse();
        assertThat(held().restricts()).isTrue();
        assertThat(over(open(), LISTENING).restricts()).isTrue();
        assertThat(over(open(), BARGING).restricts()).isFalse();
        assertThat(matrix(null, new LegRule("alice", LegKind.AGENT, Audibility.SILENCED))
                        .restricts())
                .isTrue();
    }

    private static Matrix over(Matrix ordered, Supervisor supervisor) {
        return ordered.supervisedBy(List.of(supervisor));
    }

    private static Matrix open() {
        return Matrix.initial(R);
    }

    private static Matrix held() {
        return new Matrix(
                1,
                UUID.randomUUID(),
                R,
                List.of(
                        new RoomRule(
                                R,
                                true,
                                Audibility.HELD,
                                List.of(new LegRule("alice", LegKind.AGENT, Audibility.SILENCED))),
                        new RoomRule(
                                C,
                                true,
                                Audibility.REFUSED,
                                List.of(new LegRule("alice", LegKind.AGENT, Audibility.OPEN)))));
    }

    private static Matrix matrix(UUID transfer, LegRule... legs) {
        return new Matrix(1, transfer, R, List.of(new RoomRule(R, true, Audibility.OPEN, List.of(legs))));
    }
}
