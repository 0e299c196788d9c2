package io.baton.token.call;

import io.baton.events.call.CallSupervisionChanged;
import io.baton.token.matrix.SupervisionMode;
import io.baton.token.matrix.Supervisor;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** One supervisor in one call, in one way. */
@Entity
@Table(name = "supervision")
public class Supervision {

    private static final String WHISPER = ":whisper:";

    @Id
    private UUID id;

    @Column(name = "call_id")
    private UUID callId;

    private String supervisor;

    @Convert(converter = SupervisionModeColumn.class)
    private SupervisionMode mode;

    private String agent;

    @Column(name = "whisper_room")
    private String whisperRoom;

    private String room;

    @Column(name = "started_at")
    private Instant startedAt;

    /** For Hibernate. */
    protected Supervision() {}

    /** A supervision that begins; a whisper has a room of its own, that no earlier whisper had. */
    static Supervision begin(
            UUID id, Call call, String supervisor, SupervisionMode mode, String agent, Instant startedAt) {
        boolean whisper = mode == SupervisionMode.WHISPER;
        Supervision supervision = new Supervision();
        supervision.id = id;
        supervision.callId = call.id();
        supervision.supervisor = supervisor;
        supervision.mode = mode;
        supervision.agent = whisper ? agent : null;
        supervision.whisperRoom = whisper ? call.homeRoom() + WHISPER + id : null;
        supervision.room = call.homeRoom();
        supervision.startedAt = startedAt;
        return supervision;
    }

    /** Whether a room of a call is one for whispering; its home room never is. */
    static boolean isWhisperRoom(Call call, String room) {
        return room.contains(WHISPER) && !room.equals(call.homeRoom());
    }

    /** Whether it is this way already. */
    boolean is(SupervisionMode wanted, String wantedAgent) {
        return mode == wanted && (wanted != SupervisionMode.WHISPER || wantedAgent.equals(agent));
    }

    /** The agent has gone: nobody is left to whisper to. */
    void listenOnly() {
        mode = SupervisionMode.LISTEN;
        agent = null;
        whisperRoom = null;
    }

    /** The supervisor has been asked into this home room. */
    void follow(String home) {
        room = home;
    }

    /** The fact that it is so now. */
    CallSupervisionChanged changed(Call call) {
        return new CallSupervisionChanged(call.id(), call.homeRoom(), supervisor, mode.wire(), agent);
    }

    /** The fact that it has ended. */
    CallSupervisionChanged ended(Call call) {
        return new CallSupervisionChanged(call.id(), call.homeRoom(), supervisor, "none", null);
    }

    /** What the matrix needs to know. */
    Supervisor asSupervisor() {
        return new Supervisor(supervisor, mode, agent, whisperRoom);
    }

    /** The id. */
    public UUID id() {
        return id;
    }

    UUID callId() {
        return callId;
    }

    /** The supervisor's identity. */
    public String supervisor() {
        return supervisor;
    }

    /** What the supervisor does. */
    public SupervisionMode mode() {
        return mode;
    }

    /** Who is whispered to. */
    public Optional<String> agent() {
        return Optional.ofNullable(agent);
    }

    /** The room for whispering. */
    public Optional<String> whisperRoom() {
        return Optional.ofNullable(whisperRoom);
    }

    /** The home room that the supervisor was last asked into. */
    public String room() {
        return room;
    }

    Instant startedAt() {
        return startedAt;
    }
}
