package io.baton.token.call;

import io.baton.events.call.CallEvent;
import io.baton.kit.problem.Problem;
import io.baton.kit.problem.ProblemCode;
import io.baton.token.livekit.LiveKitRooms;
import io.baton.token.livekit.Participant;
import io.baton.token.matrix.LegKind;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Ends calls: the row and its facts first, then the rooms go, so that no old token opens them again. */
@ApplicationScoped
public class CallEndings {

    private final Calls calls;
    private final Legs legs;
    private final Supervisions supervisions;
    private final CallJournal journal;
    private final LiveKitRooms rooms;
    private final CallSettings settings;
    private final Clock clock;

    CallEndings(
            Calls calls,
            Legs legs,
            Supervisions supervisions,
            CallJournal journal,
            LiveKitRooms rooms,
            CallSettings settings,
            Clock clock) {
        this.calls = calls;
        this.legs = legs;
        this.supervisions = supervisions;
        this.journal = journal;
        this.rooms = rooms;
        this.settings = settings;
        this.clock = clock;
    }

    /** Ends the call and deletes its rooms; fine when it has ended. */
    Uni<Void> end(UUID callId, String reason) {
        return Panache.withTransaction(() -> calls.locked(callId).chain(found -> {
                    Call call = found.orElseThrow(
                            () -> Problem.of(ProblemCode.CALL_NOT_FOUND, "There is no call with this id."));
                    return legs.present(callId).chain(present -> {
                        Instant now = clock.instant();
                        List<CallEvent> events = new ArrayList<>();
                        if (call.isOpen()) {
                            present.forEach(leg -> events.add(leg.leave(call, "room_deleted", now)));
                        }
                        return supervisions
                                .endAll(call)
                                .invoke(events::addAll)
                                .invoke(() -> events.addAll(call.end(reason, now)))
                                .chain(() -> calls.flush())
                                .chain(() -> journal.record(events))
                                .chain(() -> calls.roomsOf(callId));
                    });
                }))
                .chain(names -> delete(names).chain(() -> Panache.withTransaction(() -> calls.gone(callId, names))));
    }

    private Uni<Void> delete(List<String> names) {
        return names.isEmpty()
                ? Uni.createFrom().voidItem()
                : Uni.combine()
                        .all()
                        .unis(names.stream().<Uni<?>>map(rooms::delete).toList())
                        .discardItems();
    }

    /** Ends the call if nobody came back in time; LiveKit itself is asked. */
    Uni<Void> endIfEmpty(UUID callId) {
        return Panache.withSession(() -> calls.byId(callId).chain(call -> calls.roomsOf(callId)
                        .chain(names -> legs.of(callId).map(known -> new Seen(call.orElse(null), names, known)))))
                .chain(seen -> {
                    if (seen.call() == null || !seen.call().isOpen() || !isOverdue(seen)) {
                        return Uni.createFrom().voidItem();
                    }
                    return anybody(seen)
                            .chain(there -> there ? Uni.createFrom().voidItem() : end(callId, reason(seen.legs())));
                });
    }

    private record Seen(Call call, List<String> rooms, List<Leg> legs) {}

    private boolean isOverdue(Seen seen) {
        boolean nobody = seen.legs().stream().noneMatch(leg -> leg.isPresent() && leg.keepsCall());
        return nobody
                && seen.call()
                        .emptySince()
                        .map(since -> !since.plus(settings.endGrace()).isAfter(clock.instant()))
                        .orElse(false);
    }

    private Uni<Boolean> anybody(Seen seen) {
        List<String> names = seen.rooms().stream()
                .filter(room -> !Supervision.isWhisperRoom(seen.call(), room))
                .toList();
        return names.isEmpty()
                ? Uni.createFrom().item(false)
                : Uni.join()
                        .all(names.stream().map(rooms::participants).toList())
                        .andFailFast()
                        .map(lists -> lists.stream().flatMap(List::stream).anyMatch(Participant::isVisiblePerson));
    }

    /** Ends a call whose home room LiveKit has closed. */
    Uni<Void> endClosed(UUID callId) {
        return Panache.withSession(() -> legs.of(callId))
                .chain(known -> end(callId, known.isEmpty() ? "room_closed" : reason(known)));
    }

    /** A caller who went by themselves ended the call, whoever was there longer. */
    private static String reason(List<Leg> known) {
        boolean anybody = known.stream().anyMatch(Leg::keepsCall);
        return known.stream()
                .filter(leg -> leg.kind() == LegKind.CALLER && leg.leftAt().isPresent())
                .max(Comparator.comparing(leg -> leg.leftAt().orElseThrow()))
                .flatMap(Leg::leftReason)
                .filter(reason -> reason.equals("left") || reason.equals("disconnected"))
                .map(ignored -> "caller_left")
                .orElse(anybody ? "agent_left" : "never_joined");
    }
}
