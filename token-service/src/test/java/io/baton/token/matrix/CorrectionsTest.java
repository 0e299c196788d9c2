package io.baton.token.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.token.livekit.Participant;
import io.baton.token.livekit.Participant.Microphone;
import io.baton.token.livekit.Rights;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CorrectionsTest {

    private static final String R = "room";

    @Test
    void leavesAloneWhatIsAsWanted() {
        assertThat(next(open(), caller(true, Map.of()), agent(true, false, Map.of())))
                .isEmpty();
    }

    @Test
    void takesRightsAwayBeforeItGivesAny() {
        // Given bob must go and the caller may hear again
        Matrix matrix = matrix(Audibility.OPEN, new LegRule("alice", LegKind.AGENT, Audibility.REFUSED));
        Participant held = caller(false, Map.of("baton.state", "held"));
        // When both are there, only the removal is next
        assertThat(next(matrix, held, agent(true, false, Map.of())))
                .singleElement()
                .isInstanceOf(Correction.Remove.class);
        // And when she is gone, the caller
        assertThat(next(matrix, held)).singleElement().satisfies(correction -> {
            assertThat(correction.restricts()).isFalse();
            assertThat(((Correction.Adjust) correction).news()).contains(CallerState.TALKING);
        });
    }

    @Test
    void holdsTheCallerAndTellsIt() {
        Correction.Adjust held = adjust(next(matrix(Audibility.HELD), caller(true, Map.of())));
        assertThat(held.audibility().hears()).isFalse();
        assertThat(held.attributes()).containsEntry("baton.state", "held");
        assertThat(held.news()).contains(CallerState.HELD);
        assertThat(held.tracks()).isEmpty();
    }

    @Test
    void silencesAnAgentAndRemembersWhichTrackItMuted() {
        Matrix matrix = matrix(Audibility.HELD, new LegRule("alice", LegKind.AGENT, Audibility.SILENCED));
        Correction.Adjust silenced = adjust(next(matrix, agent(true, false, Map.of())));
        assertThat(silenced.tracks()).containsExactly("TR_alice");
        assertThat(silenced.attributes()).containsExactly(Map.entry("baton.muted", "TR_alice"));
        assertThat(silenced.news()).isEmpty();
        // One who un-mutes is muted again, although nothing else is wrong
        assertThat(next(matrix, agent(false, false, Map.of("baton.muted", "TR_alice"))))
                .hasSize(1);
        assertThat(next(matrix, agent(false, true, Map.of("baton.muted", "TR_alice"))))
                .isEmpty();
    }

    @Test
    void unmutesOnlyWhatTheServerMuted() {
        assertThat(adjust(next(open(), agent(false, true, Map.of("baton.muted", "TR_alice"))))
                        .tracks())
                .containsExactly("TR_alice");
        assertThat(adjust(next(open(), agent(false, true, Map.of()))).tracks()).isEmpty();
        // The note goes when the track sounds again
        assertThat(adjust(next(open(), agent(true, false, Map.of("baton.muted", "TR_alice"))))
                        .attributes())
                .containsExactly(Map.entry("baton.muted", ""));
    }

    @Test
    void unmutesWhoWasSilencedBeforeLiveKitForgotIt() {
        // Given alice, whom the server had muted, back after LiveKit's start: her page publishes anew, muted, and no
        // attribute says why
        Participant back = agent(false, true, Map.of());
        Silenced silenced = Silenced.NOBODY.with(List.of(new Silenced.Voice(R, "alice")));
        // Then she is heard again when she may be
        assertThat(adjust(Corrections.next(open(), silenced, Map.of(R, List.of(back))))
                        .tracks())
                .containsExactly("TR_alice");
        // And who muted herself stays as she is
        assertThat(adjust(Corrections.next(open(), Silenced.NOBODY, Map.of(R, List.of(back))))
                        .tracks())
                .isEmpty();
    }

    @Test
    void whoWasSilencedIsKnownUntilHeardAgain() {
        Silenced silenced = Silenced.NOBODY.with(List.of(new Silenced.Voice(R, "alice")));
        Participant silent = new Participant(
                "PA_alice", "alice", "", Participant.Source.CLIENT, Map.of(), new Rights(true, true, false), List.of());
        // Given a LiveKit that was started anew: nobody is there yet, then she is, but not her voice
        assertThat(silenced.under(open(), List.of())).isEqualTo(silenced);
        assertThat(silenced.under(open(), List.of(LegView.of(open(), R, silent))))
                .isEqualTo(silenced);
        assertThat(silenced.under(open(), List.of(LegView.of(open(), "elsewhere", agent(true, false, Map.of())))))
                .isEqualTo(silenced);
        // When she is heard it is over, and a mute after that is her own
        assertThat(silenced.under(open(), List.of(LegView.of(open(), R, agent(true, false, Map.of())))))
                .isEqualTo(Silenced.NOBODY);
        // And it is over for whom the room is closed to
        Matrix without = matrix(Audibility.OPEN, new LegRule("alice", LegKind.AGENT, Audibility.REFUSED));
        assertThat(silenced.under(without, List.of())).isEqualTo(Silenced.NOBODY);
        // But not while she is to be silent
        Matrix silence = matrix(Audibility.HELD, new LegRule("alice", LegKind.AGENT, Audibility.SILENCED));
        assertThat(silenced.under(silence, List.of(LegView.of(silence, R, agent(true, true, Map.of())))))
                .isEqualTo(silenced);
    }

    @Test
    void lateComersFallUnderTheRuleForOthers() {
        assertThat(next(matrix(Audibility.REFUSED), caller(true, Map.of())))
                .singleElement()
                .isInstanceOf(Correction.Remove.class);
    }

    @Test
    void aRoomThatTheMatrixDoesNotNameRefusesEverybody() {
        assertThat(open().of("elsewhere", "alice")).isEqualTo(Audibility.REFUSED);
        Matrix completed = open().completedWith(List.of(R, "elsewhere"));
        assertThat(completed.rooms()).hasSize(2);
        assertThat(completed.room("elsewhere"))
                .hasValueSatisfying(rule -> assertThat(rule.wanted()).isFalse());
    }

    @Test
    void knowsWhetherTheCallerWaitsAndATransferRuns() {
        assertThat(open().callerHeld()).isFalse();
        assertThat(matrix(Audibility.HELD).callerHeld()).isTrue();
        assertThat(matrix(Audibility.OPEN, new LegRule("carol", LegKind.CALLER, Audibility.HELD))
                        .callerHeld())
                .isTrue();
        assertThat(matrix(Audibility.HELD, new LegRule("carol", LegKind.CALLER, Audibility.OPEN))
                        .callerHeld())
                .isFalse();
        assertThat(open().byHand(true).callerHeld()).isTrue();
        assertThat(open().byHand(true).inTransfer()).isFalse();
    }

    @Test
    void takesTheVoiceOfWhoOnlyListensAndRemovesWhoWasSeen() {
        Matrix listened = open().supervisedBy(List.of(listening()));
        // As it should be
        assertThat(next(listened, sam(new Rights(true, false, true)))).isEmpty();
        // One who may publish may no more, before anything else happens
        Correction.Adjust adjusted = adjust(next(listened, sam(new Rights(true, true, true))));
        assertThat(adjusted.restricts()).isTrue();
        assertThat(adjusted.kinds()).containsExactly("voice_taken");
        assertThat(adjusted.tracks()).isEmpty();
        // One whom others have seen cannot vanish
        assertThat(next(listened, sam(new Rights(true, true, false))))
                .singleElement()
                .isInstanceOf(Correction.Remove.class);
    }

    @Test
    void removesASupervisorWhoSupervisesNoMore() {
        assertThat(next(open(), sam(new Rights(true, false, true))))
                .singleElement()
                .isInstanceOf(Correction.Remove.class);
        // Also when a transfer has made somebody else of them
        Matrix transferred = matrix(Audibility.OPEN, new LegRule("sam", LegKind.AGENT, Audibility.OPEN));
        assertThat(next(transferred, sam(new Rights(true, false, true))))
                .singleElement()
                .isInstanceOf(Correction.Remove.class);
    }

    @Test
    void leavesToWorkersWhatTheirDispatchGaveThem() {
        Participant worker = new Participant(
                "PA_bot", "bot", "", Participant.Source.WORKER, Map.of(), new Rights(true, false, true), List.of());
        assertThat(next(open(), worker)).isEmpty();
        assertThat(adjust(next(matrix(Audibility.HELD), worker)).kinds()).containsExactly("hearing_taken");
    }

    @Test
    void namesWhatItDoes() {
        assertThat(adjust(next(matrix(Audibility.HELD), caller(true, Map.of()))).kinds())
                .containsExactly("hearing_taken");
        assertThat(adjust(next(open(), caller(false, Map.of()))).kinds()).containsExactly("hearing_given");
        Matrix silent = matrix(Audibility.HELD, new LegRule("alice", LegKind.AGENT, Audibility.SILENCED));
        assertThat(adjust(next(silent, agent(true, false, Map.of()))).kinds())
                .containsExactly("hearing_taken", "silenced");
        assertThat(adjust(next(open(), agent(true, true, Map.of("baton.muted", "TR_alice"))))
                        .kinds())
                .containsExactly("unsilenced");
        assertThat(adjust(next(open(), agent(true, false, Map.of("baton.muted", "TR_alice"))))
                        .kinds())
                .containsExactly("told");
        assertThat(next(matrix(Audibility.REFUSED), caller(true, Map.of()))
                        .getFirst()
                        .kinds())
                .containsExactly("removed");
    }

    private static Supervisor listening() {
        return new Supervisor("sam", SupervisionMode.LISTEN, null, null);
    }

    private static Matrix open() {
        return matrix(Audibility.OPEN);
    }

    private static Matrix matrix(Audibility others, LegRule... legs) {
        return new Matrix(1, null, R, List.of(new RoomRule(R, true, others, List.of(legs))));
    }

    private static Participant caller(boolean hears, Map<String, String> attributes) {
        return new Participant(
                "PA_carol",
                "carol",
                "",
                Participant.Source.CLIENT,
                attributes,
                new Rights(hears, true, false),
                List.of(new Microphone("TR_carol", false)));
    }

    private static Participant agent(boolean hears, boolean muted, Map<String, String> more) {
        Map<String, String> attributes = new java.util.HashMap<>(more);
        attributes.put("baton.kind", "agent");
        return new Participant(
                "PA_alice",
                "alice",
                "",
                Participant.Source.CLIENT,
                attributes,
                new Rights(hears, true, false),
                List.of(new Microphone("TR_alice", muted)));
    }

    private static Participant sam(Rights rights) {
        return new Participant(
                "PA_sam", "sam", "", Participant.Source.CLIENT, Map.of("baton.kind", "supervisor"), rights, List.of());
    }

    private static List<Correction> next(Matrix matrix, Participant... participants) {
        return Corrections.next(matrix, Silenced.NOBODY, Map.of(R, List.of(participants)));
    }

    private static Correction.Adjust adjust(List<Correction> corrections) {
        assertThat(corrections).hasSize(1);
        return (Correction.Adjust) corrections.getFirst();
    }
}
