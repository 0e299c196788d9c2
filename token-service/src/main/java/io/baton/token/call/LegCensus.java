package io.baton.token.call;

import io.baton.token.livekit.Participant;
import io.baton.token.matrix.Audibility;
import io.baton.token.matrix.Matrix;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Counts who is in the rooms of a call, and writes down who came or went without news. */
@ApplicationScoped
class LegCensus {

    /** A leg is forgotten here when nothing was seen of it for so long: its call has ended. */
    private static final Duration FORGET = Duration.ofMinutes(5);

    /** Who waits is looked at again every second. */
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(3);

    private final Calls calls;
    private final Legs legs;
    private final LegBook book;
    private final Attendance attendance;
    private final LiveKitWatch watch;
    private final ReconcilerMeters meters;
    private final Clock clock;
    private final Map<UUID, Instant> missing = new HashMap<>();
    private Instant waiting = Instant.MIN;

    LegCensus(
            Calls calls,
            Legs legs,
            LegBook book,
            Attendance attendance,
            LiveKitWatch watch,
            ReconcilerMeters meters,
            Clock clock) {
        this.calls = calls;
        this.legs = legs;
        this.book = book;
        this.attendance = attendance;
        this.watch = watch;
        this.meters = meters;
        this.clock = clock;
    }

    /** Somebody in a room of a call. */
    private record Guest(String room, Participant participant) {}

    /** What is not written down as it is. */
    private record Findings(List<Guest> came, Set<UUID> lost, Map<String, Boolean> aside) {

        boolean isEmpty() {
            return came.isEmpty() && lost.isEmpty() && aside.isEmpty();
        }
    }

    /** Writes down what differs; asks for no lock when nothing does. */
    Uni<Void> take(OpenCall open, Matrix matrix, Map<String, List<Participant>> seen) {
        List<Guest> guests = seen.entrySet().stream()
                .flatMap(room -> room.getValue().stream()
                        .filter(participant -> participant.source() != Participant.Source.MACHINE)
                        .map(participant -> new Guest(room.getKey(), participant)))
                .toList();
        Findings findings = new Findings(came(open, matrix, guests), lost(open.present(), guests), aside(open, guests));
        boolean unattended = Attendance.isUnattended(matrix, open.present());
        boolean asNoted = unattended == open.call().unattendedSince().isPresent();
        return findings.isEmpty() && asNoted ? Uni.createFrom().voidItem() : write(open.id(), findings);
    }

    /** Whom the matrix does not want is sent away, not written down. */
    private static List<Guest> came(OpenCall open, Matrix matrix, List<Guest> guests) {
        Set<String> known = open.legs().stream().map(Leg::participantSid).collect(Collectors.toSet());
        return guests.stream()
                .filter(guest -> !known.contains(guest.participant().sid()))
                .filter(guest -> matrix.of(guest.room(), guest.participant().identity()) != Audibility.REFUSED)
                .toList();
    }

    private static Map<String, Boolean> aside(OpenCall open, List<Guest> guests) {
        Map<String, Boolean> bySid = new HashMap<>();
        guests.forEach(guest ->
                bySid.put(guest.participant().sid(), LegBook.isAside(open.call(), guest.room(), guest.participant())));
        return open.present().stream()
                .filter(leg -> bySid.getOrDefault(leg.participantSid(), leg.isAside()) != leg.isAside())
                .collect(Collectors.toMap(Leg::participantSid, leg -> !leg.isAside(), (one, other) -> one));
    }

    /** Whether a leg was missing at the last look that is not given up yet. */
    synchronized boolean waits() {
        return waiting.plus(LOOK_AGAIN).isAfter(clock.instant());
    }

    /** Legs that LiveKit has not shown for longer than a leg may be missing. */
    private synchronized Set<UUID> lost(List<Leg> present, List<Guest> guests) {
        Instant now = clock.instant();
        Duration grace = watch.grace();
        Set<String> there =
                guests.stream().map(guest -> guest.participant().sid()).collect(Collectors.toSet());
        missing.values().removeIf(since -> since.plus(FORGET).isBefore(now));
        Set<UUID> lost = new HashSet<>();
        for (Leg leg : present) {
            if (there.contains(leg.participantSid())) {
                missing.remove(leg.id());
            } else if (!missing.computeIfAbsent(leg.id(), ignored -> now)
                    .plus(grace)
                    .isAfter(now)) {
                lost.add(leg.id());
            } else {
                waiting = now;
            }
        }
        return lost;
    }

    private Uni<Void> write(UUID callId, Findings findings) {
        return Panache.withTransaction(() -> calls.locked(callId).chain(found -> found.filter(Call::isOpen)
                        .map(call -> write(call, findings))
                        .orElseGet(() -> Uni.createFrom().item(List.of()))))
                .invoke(meters::corrected)
                .replaceWithVoid();
    }

    private Uni<List<String>> write(Call call, Findings findings) {
        List<String> kinds = new ArrayList<>();
        Uni<Void> done = Uni.createFrom().voidItem();
        for (Guest guest : findings.came()) {
            kinds.add("leg_found");
            done = done.chain(() -> book.joined(call, guest.room(), guest.participant()));
        }
        return done.chain(() -> legs.present(call.id()))
                .chain(present -> {
                    present.stream()
                            .filter(leg -> findings.aside().containsKey(leg.participantSid()))
                            .forEach(leg -> leg.stepAside(findings.aside().get(leg.participantSid())));
                    List<Leg> lost = present.stream()
                            .filter(leg -> findings.lost().contains(leg.id()))
                            .toList();
                    lost.forEach(leg -> kinds.add("leg_lost"));
                    return lost.isEmpty()
                            ? attendance.note(call)
                            : book.leave(call, lost, "disconnected").replaceWithVoid();
                })
                .replaceWith(kinds);
    }
}
