package io.baton.token.call;

import io.baton.events.call.CallEvent;
import io.baton.kit.id.Ids;
import io.baton.token.livekit.Participant;
import io.baton.token.matrix.LegKind;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Writes down who comes and goes. Every method needs an open transaction and the call locked in it. */
@ApplicationScoped
public class LegBook {

    private final Legs legs;
    private final Supervisions supervisions;
    private final Attendance attendance;
    private final CallJournal journal;
    private final Ids ids;
    private final Clock clock;

    LegBook(Legs legs, Supervisions supervisions, Attendance attendance, CallJournal journal, Ids ids, Clock clock) {
        this.legs = legs;
        this.supervisions = supervisions;
        this.attendance = attendance;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    /** A participant is in a room of the call; nothing happens when that stay is known, also when it is over. */
    Uni<Void> joined(Call call, String room, Participant participant) {
        if (participant.source() == Participant.Source.MACHINE) {
            return Uni.createFrom().voidItem();
        }
        return legs.stay(call.id(), room, participant.sid())
                .chain(known -> known.isPresent()
                        ? Uni.createFrom().voidItem()
                        : legs.present(call.id()).chain(present -> enter(call, room, participant, present)));
    }

    private Uni<Void> enter(Call call, String room, Participant participant, List<Leg> present) {
        Instant now = clock.instant();
        List<CallEvent> events = new ArrayList<>();
        List<Leg> there = new ArrayList<>(present);
        there.removeIf(leg -> {
            boolean replaced = leg.room().equals(room) && leg.identity().equals(participant.identity());
            if (replaced) {
                events.add(leg.leave(call, "replaced", now));
            }
            return replaced;
        });
        LegKind kind = call.matrix().kindOf(participant.identity()).orElseGet(() -> LegKind.of(participant));
        String name = participant.name().isBlank() ? null : participant.name();
        Leg leg = Leg.joined(ids.next(), call.id(), room, participant.identity(), kind, name, participant.sid(), now);
        leg.stepAside(isAside(call, room, participant));
        there.add(leg);
        events.add(leg.joinedEvent(call));
        if (leg.keepsCall()) {
            call.emptySince(null);
        }
        events.addAll(answered(call, there, now));
        return legs.flush()
                .chain(() -> legs.persistAndFlush(leg))
                .chain(() -> attendance.note(call))
                .chain(() -> journal.record(events));
    }

    /** Whether somebody in a room is no part of the conversation. */
    static boolean isAside(Call call, String room, Participant participant) {
        return participant.rights().hidden() || Supervision.isWhisperRoom(call, room);
    }

    private static List<CallEvent> answered(Call call, List<Leg> there, Instant now) {
        List<Leg> home = there.stream()
                .filter(leg -> leg.room().equals(call.homeRoom()) && !leg.isAside())
                .toList();
        boolean caller = home.stream().anyMatch(leg -> leg.kind() == LegKind.CALLER);
        return caller
                ? home.stream()
                        .filter(leg -> leg.kind() == LegKind.AGENT || leg.kind() == LegKind.AI)
                        .findFirst()
                        .map(agent -> call.answeredBy(agent.identity(), now))
                        .orElse(List.of())
                : List.of();
    }

    /** A stay is over. Answers whether nobody is left in the call because of it. */
    Uni<Boolean> left(Call call, String room, String sid, String reason) {
        return legs.stay(call.id(), room, sid).chain(stay -> {
            if (stay.isEmpty() || !stay.get().isPresent()) {
                return Uni.createFrom().item(false);
            }
            return leave(call, List.of(stay.get()), reason);
        });
    }

    /** These legs have left. Answers whether nobody is left in the call because of it. */
    Uni<Boolean> leave(Call call, List<Leg> gone, String reason) {
        if (gone.isEmpty()) {
            // A room may close in a call that nobody has joined yet.
            return Uni.createFrom().item(false);
        }
        Instant now = clock.instant();
        List<CallEvent> events = new ArrayList<>();
        gone.forEach(leg -> events.add(leg.leave(call, reason, now)));
        return legs.flush()
                .chain(() -> legs.present(call.id()))
                .call(present -> supervisions.endWhispers(call, present).invoke(events::addAll))
                .call(() -> attendance.note(call))
                .call(() -> journal.record(events))
                .map(present -> {
                    boolean empty = call.isOpen() && present.stream().noneMatch(Leg::keepsCall);
                    if (empty && call.emptySince().isEmpty()) {
                        call.emptySince(now);
                    }
                    return empty;
                });
    }
}
