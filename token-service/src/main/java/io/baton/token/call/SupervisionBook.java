package io.baton.token.call;

import io.baton.events.call.CallEvent;
import io.baton.kit.id.Ids;
import io.baton.kit.problem.Problem;
import io.baton.kit.problem.ProblemCode;
import io.baton.token.matrix.LegKind;
import io.baton.token.matrix.SupervisionMode;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Writes down who supervises which call, and how. LiveKit follows when the matrix is enforced. */
@ApplicationScoped
public class SupervisionBook {

    private static final int MOST = 10;

    private final Calls calls;
    private final Legs legs;
    private final Supervisions supervisions;
    private final Attendance attendance;
    private final CallJournal journal;
    private final Ids ids;
    private final Clock clock;

    SupervisionBook(
            Calls calls,
            Legs legs,
            Supervisions supervisions,
            Attendance attendance,
            CallJournal journal,
            Ids ids,
            Clock clock) {
        this.calls = calls;
        this.legs = legs;
        this.supervisions = supervisions;
        this.attendance = attendance;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * What is written down.
     *
     * @param homeRoom the room to listen or to speak in
     * @param whisperRoom the room to whisper in, or null
     * @param agentRoom the room in which the agent can be told, or null
     */
    public record Entry(String homeRoom, String whisperRoom, String agentRoom) {}

    /**
     * Somebody supervises a call from now on, in this way and no other.
     *
     * @param agent who is whispered to, or null
     * @throws Problem {@code call_not_found}, {@code call_ended}, {@code leg_refused}, {@code identity_in_use},
     *     {@code target_not_an_agent} or {@code conflict}
     */
    public Uni<Entry> begin(UUID callId, String supervisor, SupervisionMode mode, String agent) {
        return Panache.withTransaction(
                () -> calls.locked(callId).map(SupervisionBook::open).chain(call -> legs.present(callId)
                        .chain(present -> supervisions
                                .of(callId)
                                .chain(known -> begin(call, present, known, new Wish(supervisor, mode, agent))))));
    }

    private record Wish(String supervisor, SupervisionMode mode, String agent) {}

    private Uni<Entry> begin(Call call, List<Leg> present, List<Supervision> known, Wish wish) {
        Optional<Supervision> before = known.stream()
                .filter(each -> each.supervisor().equals(wish.supervisor()))
                .findFirst();
        checkPart(call, present, wish);
        String agentRoom = wish.mode() == SupervisionMode.WHISPER ? roomOfAgent(call, present, wish) : null;
        if (before.isPresent() && before.get().is(wish.mode(), wish.agent())) {
            before.get().follow(call.homeRoom());
            return Uni.createFrom().item(entry(call, before.get(), agentRoom));
        }
        if (before.isEmpty() && known.size() >= MOST) {
            throw Problem.of(ProblemCode.CONFLICT, "This call has " + MOST + " supervisors already.");
        }
        Supervision begun =
                Supervision.begin(ids.next(), call, wish.supervisor(), wish.mode(), wish.agent(), clock.instant());
        Uni<Void> done = before.isPresent()
                ? supervisions.delete(before.get()).chain(() -> supervisions.flush())
                : Uni.createFrom().voidItem();
        return done.chain(() -> supervisions.persistAndFlush(begun))
                .call(() -> begun.whisperRoom()
                        .map(room -> calls.uses(call.id(), room))
                        .orElseGet(() -> Uni.createFrom().voidItem()))
                .call(() -> attendance.note(call))
                .call(() -> journal.record(List.of(begun.changed(call))))
                .map(ignored -> entry(call, begun, agentRoom));
    }

    private static Entry entry(Call call, Supervision supervision, String agentRoom) {
        return new Entry(call.homeRoom(), supervision.whisperRoom().orElse(null), agentRoom);
    }

    /** Who plays another part in the call cannot supervise it. */
    private static void checkPart(Call call, List<Leg> present, Wish wish) {
        if (!call.matrix().admits(wish.supervisor())) {
            throw Problem.of(ProblemCode.LEG_REFUSED, "A transfer has another part for you in this call.");
        }
        boolean another = present.stream()
                .anyMatch(leg -> leg.identity().equals(wish.supervisor()) && leg.kind() != LegKind.SUPERVISOR);
        if (another) {
            throw Problem.of(ProblemCode.IDENTITY_IN_USE, "You are in this call already; leave it first.");
        }
    }

    /** Where the agent came in last; in the home room if they are there. */
    private static String roomOfAgent(Call call, List<Leg> present, Wish wish) {
        List<String> rooms = present.stream()
                .filter(leg -> leg.kind() == LegKind.AGENT
                        && !leg.isAside()
                        && leg.identity().equals(wish.agent()))
                .map(Leg::room)
                .toList();
        if (rooms.isEmpty()) {
            throw Problem.of(ProblemCode.TARGET_NOT_AN_AGENT, "Only an agent who is in the call can be whispered to.");
        }
        return rooms.contains(call.homeRoom()) ? call.homeRoom() : rooms.getLast();
    }

    /** Somebody supervises a call no more; fine when they did not. */
    public Uni<Void> end(UUID callId, String supervisor) {
        return Panache.withTransaction(() -> calls.locked(callId)
                .map(SupervisionBook::known)
                .chain(call -> supervisions.of(callId).chain(all -> {
                    List<Supervision> own = all.stream()
                            .filter(each -> each.supervisor().equals(supervisor))
                            .toList();
                    List<CallEvent> events = new ArrayList<>();
                    own.forEach(each -> events.add(each.ended(call)));
                    return own.isEmpty()
                            ? Uni.createFrom().voidItem()
                            : supervisions
                                    .delete(own.getFirst())
                                    .chain(() -> supervisions.flush())
                                    .chain(() -> attendance.note(call))
                                    .chain(() -> journal.record(events));
                })));
    }

    /** The supervisor has been asked into this home room. */
    public Uni<Void> followed(UUID supervisionId, String homeRoom) {
        return Panache.withTransaction(
                        () -> supervisions.findById(supervisionId).invoke(found -> {
                            if (found != null) {
                                found.follow(homeRoom);
                            }
                        }))
                .replaceWithVoid();
    }

    private static Call known(Optional<Call> found) {
        return found.orElseThrow(() -> Problem.of(ProblemCode.CALL_NOT_FOUND, "There is no call with this id."));
    }

    private static Call open(Optional<Call> found) {
        Call call = known(found);
        if (!call.isOpen()) {
            throw Problem.of(ProblemCode.CALL_ENDED, "The call has ended.");
        }
        return call;
    }
}
