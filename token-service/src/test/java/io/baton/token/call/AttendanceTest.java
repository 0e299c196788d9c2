package io.baton.token.call;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.events.call.CallCallerAlone;
import io.baton.token.matrix.Audibility;
import io.baton.token.matrix.LegKind;
import io.baton.token.matrix.LegRule;
import io.baton.token.matrix.Matrix;
import io.baton.token.matrix.RoomRule;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AttendanceTest {

    private static final String R = "room";
    private static final Instant NOW = Instant.parse("2026-01-01T12:00:00Z");
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Test
    void aCallerAloneIsUnattended() {
        assertThat(unattended(open(), leg("carol", LegKind.CALLER, R))).isTrue();
        assertThat(unattended(open(), leg("carol", LegKind.CALLER, R), leg("radio", LegKind.MUSIC, R)))
                .isTrue();
        // Whoever is elsewhere is not there for the caller
        assertThat(unattended(open(), leg("carol", LegKind.CALLER, R), leg("alice", LegKind.AGENT, "consult")))
                .isTrue();
    }

    @Test
    void agentsVoiceAgentsAndSupervisorsWhoSpeakAttend() {
        for (LegKind kind : List.of(LegKind.AGENT, LegKind.AI, LegKind.SUPERVISOR)) {
            assertThat(unattended(open(), leg("carol", LegKind.CALLER, R), leg("x", kind, R)))
                    .as(kind.wire())
                    .isFalse();
        }
    }

    @Test
    void whoListensUnseenDoesNot() {
        Leg sam = leg("sam", LegKind.SUPERVISOR, R);
        sam.stepAside(true);
        assertThat(unattended(open(), leg("carol", LegKind.CALLER, R), sam)).isTrue();
    }

    @Test
    void whomTheMatrixKeepsAwayDoesNot() {
        Leg carol = leg("carol", LegKind.CALLER, R);
        Leg alice = leg("alice", LegKind.AGENT, R);
        assertThat(unattended(with(Audibility.SILENCED), carol, alice)).isTrue();
        assertThat(unattended(with(Audibility.REFUSED), carol, alice)).isTrue();
        assertThat(unattended(with(Audibility.HELD), carol, alice)).isFalse();
        assertThat(unattended(with(Audibility.OPEN), carol, alice)).isFalse();
    }

    @Test
    void withoutACallerNobodyIsUnattended() {
        assertThat(unattended(open(), leg("alice", LegKind.AGENT, R))).isFalse();
        assertThat(unattended(open())).isFalse();
    }

    @Test
    void isToldOncePerStretch() {
        Call call = Call.open(UUID.randomUUID(), R, "alice", false, NOW);
        call.attended(false, NOW);
        // A later look does not begin it anew
        call.attended(false, NOW.plusSeconds(5));
        assertThat(call.unattendedSince()).contains(NOW);
        assertThat(call.alone("carol", PATIENCE, NOW.plusSeconds(9))).isEmpty();
        assertThat(call.alone("carol", PATIENCE, NOW.plusSeconds(11)))
                .containsExactly(new CallCallerAlone(call.id(), R, "carol", null, 11_000));
        assertThat(call.alone("carol", PATIENCE, NOW.plusSeconds(12))).isEmpty();
        // Somebody came and went
        call.attended(true, NOW.plusSeconds(20));
        assertThat(call.unattendedSince()).isEmpty();
        call.attended(false, NOW.plusSeconds(30));
        assertThat(call.alone("carol", PATIENCE, NOW.plusSeconds(41))).hasSize(1);
    }

    @Test
    void endsWithTheCall() {
        Call call = Call.open(UUID.randomUUID(), R, "alice", false, NOW);
        call.attended(false, NOW);
        call.end("caller_left", NOW.plusSeconds(1));
        assertThat(call.unattendedSince()).isEmpty();
        call.attended(false, NOW.plusSeconds(2));
        assertThat(call.unattendedSince()).isEmpty();
        assertThat(call.alone("carol", PATIENCE, NOW.plusSeconds(60))).isEmpty();
    }

    private static boolean unattended(Matrix matrix, Leg... present) {
        return Attendance.isUnattended(matrix, List.of(present));
    }

    private static Leg leg(String identity, LegKind kind, String room) {
        return Leg.joined(UUID.randomUUID(), UUID.randomUUID(), room, identity, kind, null, "PA_" + identity, NOW);
    }

    private static Matrix open() {
        return Matrix.initial(R);
    }

    private static Matrix with(Audibility alice) {
        return new Matrix(
                1,
                null,
                R,
                List.of(new RoomRule(R, true, Audibility.HELD, List.of(new LegRule("alice", LegKind.AGENT, alice)))));
    }
}
