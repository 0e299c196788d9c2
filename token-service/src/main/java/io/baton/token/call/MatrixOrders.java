package io.baton.token.call;

import io.baton.events.call.CallEvent;
import io.baton.kit.problem.Problem;
import io.baton.kit.problem.ProblemCode;
import io.baton.token.matrix.Enforcer;
import io.baton.token.matrix.LegKind;
import io.baton.token.matrix.LegRule;
import io.baton.token.matrix.LegView;
import io.baton.token.matrix.Matrix;
import io.baton.token.matrix.RoomRule;
import io.baton.token.matrix.Silenced;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jboss.logging.Logger;

/** Takes orders for who hears whom: writes them down, has them enforced, and says what was verified. */
@ApplicationScoped
public class MatrixOrders {

    private static final Logger LOG = Logger.getLogger(MatrixOrders.class);
    private static final String KNOW_KIND = """
            UPDATE leg SET kind = :kind
            WHERE call_id = :call AND identity = :identity AND left_at IS NULL AND kind <> :kind""";

    private final Calls calls;
    private final CallJournal journal;
    private final Supervisions supervisions;
    private final Attendance attendance;
    private final HomeRoomGuide guide;
    private final CallLanes lanes;
    private final Enforcer enforcer;

    MatrixOrders(
            Calls calls,
            CallJournal journal,
            Supervisions supervisions,
            Attendance attendance,
            HomeRoomGuide guide,
            CallLanes lanes,
            Enforcer enforcer) {
        this.calls = calls;
        this.journal = journal;
        this.supervisions = supervisions;
        this.attendance = attendance;
        this.guide = guide;
        this.lanes = lanes;
        this.enforcer = enforcer;
    }

    /** What became of an order. */
    public record Outcome(UUID callId, long version, boolean verified, long millis, List<LegView> legs) {}

    /** Orders a matrix; the same again is applied again. The order stays written down also when LiveKit is away. */
    public Uni<Outcome> order(UUID callId, Matrix wanted) {
        return order(callId, ignored -> wanted);
    }

    /** Orders what follows from the matrix in force. */
    public Uni<Outcome> order(UUID callId, Function<Call, Matrix> wanted) {
        long started = System.nanoTime();
        return lanes.run(callId, () -> Panache.withTransaction(() -> store(callId, wanted))
                .chain(() -> enforceNow(callId, true))
                .map(seen -> new Outcome(
                        callId, seen.version(), true, (System.nanoTime() - started) / 1_000_000, seen.legs())));
    }

    /** Enforces what is in force, for example when somebody joined. Answers with what had to be corrected. */
    public Uni<List<String>> enforce(UUID callId, boolean makeRooms) {
        return lanes.run(callId, () -> enforceNow(callId, makeRooms)).map(Seen::corrected);
    }

    private Uni<Void> store(UUID callId, Function<Call, Matrix> wanted) {
        return calls.locked(callId).map(MatrixOrders::existing).chain(call -> {
            Matrix matrix = wanted.apply(call);
            List<CallEvent> events = call.order(matrix);
            Uni<Void> done = calls.flush();
            for (RoomRule room : matrix.rooms()) {
                done = done.chain(() -> calls.uses(callId, room.name()));
            }
            for (Map.Entry<String, LegKind> known : kinds(matrix).entrySet()) {
                done = done.chain(() -> know(callId, known.getKey(), known.getValue()));
            }
            return done.chain(() -> attendance.note(call)).chain(() -> journal.record(events));
        });
    }

    private static Map<String, LegKind> kinds(Matrix matrix) {
        Map<String, LegKind> kinds = new LinkedHashMap<>();
        matrix.rooms().stream()
                .flatMap(room -> room.legs().stream())
                .filter(leg -> leg.kind() != null)
                .forEach((LegRule leg) -> kinds.put(leg.identity(), leg.kind()));
        return kinds;
    }

    private static Uni<Void> know(UUID callId, String identity, LegKind kind) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(KNOW_KIND)
                        .setParameter("kind", kind.wire())
                        .setParameter("call", callId)
                        .setParameter("identity", identity)
                        .executeUpdate())
                .replaceWithVoid();
    }

    private record Seen(long version, List<LegView> legs, List<String> corrected) {}

    private Uni<Seen> enforceNow(UUID callId, boolean makeRooms) {
        return Panache.withSession(
                        () -> calls.byId(callId).map(MatrixOrders::existing).chain(call -> calls.roomsOf(callId)
                                .chain(rooms -> supervisions.of(callId).map(known -> new InForce(call, rooms, known)))))
                .chain(inForce -> {
                    Call call = inForce.call();
                    if (!call.isOpen()) {
                        return Uni.createFrom().item(new Seen(call.matrixVersion(), List.of(), List.of()));
                    }
                    Matrix matrix = inForce.matrix();
                    List<String> unwanted = matrix.rooms().stream()
                            .filter(room -> !room.wanted() && inForce.rooms().contains(room.name()))
                            .map(RoomRule::name)
                            .toList();
                    Set<Silenced.Voice> muted = ConcurrentHashMap.newKeySet();
                    return guide(inForce)
                            .chain(() -> enforcer.enforce(matrix, call.silenced(), muted::add, makeRooms))
                            .onFailure()
                            .call(() -> remember(call, call.silenced().with(muted)))
                            .call(enforced -> verified(
                                    inForce, call.silenced().with(muted).under(matrix, enforced.legs()), unwanted))
                            .map(enforced -> new Seen(call.matrixVersion(), enforced.legs(), enforced.corrected()));
                });
    }

    private record InForce(Call call, List<String> rooms, List<Supervision> supervisions) {

        Matrix matrix() {
            return call.matrix()
                    .supervisedBy(Supervisions.supervisors(supervisions))
                    .completedWith(rooms);
        }
    }

    /** Supervisors follow the home room; before the old one goes, because they are told in it. */
    private Uni<Void> guide(InForce inForce) {
        Uni<Void> done = Uni.createFrom().voidItem();
        for (Supervision supervision : inForce.supervisions()) {
            if (!supervision.room().equals(inForce.call().homeRoom())) {
                done = done.chain(() -> guide.invite(inForce.call(), supervision))
                        .onFailure()
                        .invoke(failure -> LOG.warnf("A supervisor could not be asked over: cause=%s", failure))
                        .onFailure()
                        .recoverWithNull();
            }
        }
        return done;
    }

    /** LiveKit went away half-way: whom it has muted until then nobody could tell later. */
    private Uni<Void> remember(Call seen, Silenced silenced) {
        return silenced.equals(seen.silenced())
                ? Uni.createFrom().voidItem()
                : Panache.withTransaction(() -> calls.locked(seen.id())
                                .map(MatrixOrders::existing)
                                .invoke(call -> call.silenced(seen.matrixVersion(), silenced)))
                        .replaceWithVoid();
    }

    private Uni<Void> verified(InForce inForce, Silenced silenced, List<String> deleted) {
        Call seen = inForce.call();
        if (seen.isVerified() && deleted.isEmpty()) {
            return remember(seen, silenced);
        }
        long version = seen.matrixVersion();
        return Panache.withTransaction(() -> calls.locked(seen.id())
                .map(MatrixOrders::existing)
                .invoke(call -> call.silenced(version, silenced))
                .call(call -> supervisions
                        .over(call)
                        .chain(matrix -> calls.gone(
                                call.id(),
                                // One that was ordered again meanwhile will be made again.
                                deleted.stream()
                                        .filter(room -> !matrix.wantedRooms().contains(room))
                                        .toList())))
                .chain(call -> journal.record(call.verified(version))));
    }

    private static Call existing(Optional<Call> call) {
        return call.orElseThrow(() -> Problem.of(ProblemCode.CALL_NOT_FOUND, "There is no call with this id."));
    }
}
