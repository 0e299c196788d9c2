package io.baton.token.call;

import io.baton.token.livekit.LiveKitRooms;
import io.baton.token.livekit.MediaRoom;
import io.baton.token.livekit.Participant;
import io.baton.token.matrix.RoomRule;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * Compares what LiveKit has with what we know, every few seconds: rooms of open calls that a restart of LiveKit forgot
 * are made again and their matrix is enforced, legs whose news was lost are written down, calls that nobody is in end, and
 * rooms of ended calls go.
 */
@ApplicationScoped
public class CallKeeper {

    private static final Logger LOG = Logger.getLogger(CallKeeper.class);
    private static final int MOST = 500;

    private final Calls calls;
    private final Legs legs;
    private final LegBook book;
    private final CallEndings endings;
    private final MatrixOrders orders;
    private final LiveKitRooms rooms;
    private final CallSettings settings;
    private final Clock clock;
    private final Map<UUID, Instant> missing = new HashMap<>();

    CallKeeper(
            Calls calls,
            Legs legs,
            LegBook book,
            CallEndings endings,
            MatrixOrders orders,
            LiveKitRooms rooms,
            CallSettings settings,
            Clock clock) {
        this.calls = calls;
        this.legs = legs;
        this.book = book;
        this.endings = endings;
        this.orders = orders;
        this.rooms = rooms;
        this.settings = settings;
        this.clock = clock;
    }

    /** One open call, the rooms it uses, and the legs that are in it as far as we know. */
    private record Kept(Call call, List<String> rooms, List<Leg> present, boolean everJoined) {}

    @Scheduled(
            every = "${baton.call.keeper:5s}",
            delayed = "2s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> keep() {
        return Panache.withSession(() -> calls.open(MOST).chain(this::known))
                .chain(kept -> rooms.list().chain(there -> keep(kept, there)))
                .onFailure()
                .invoke(failure -> LOG.debugf("Calls could not be compared with LiveKit now: %s", failure))
                .onFailure()
                .recoverWithNull()
                .replaceWithVoid();
    }

    private Uni<List<Kept>> known(List<Call> open) {
        return Multi.createFrom()
                .iterable(open)
                .onItem()
                .transformToUniAndConcatenate(call -> calls.roomsOf(call.id()).chain(names -> legs.of(call.id())
                        .map(all -> new Kept(
                                call, names, all.stream().filter(Leg::isPresent).toList(), !all.isEmpty()))))
                .collect()
                .asList();
    }

    private Uni<Void> keep(List<Kept> kept, List<MediaRoom> there) {
        Map<String, MediaRoom> byName =
                there.stream().collect(Collectors.toMap(MediaRoom::name, room -> room, (one, other) -> one));
        Set<String> used = new HashSet<>();
        kept.forEach(call -> used.addAll(call.rooms()));
        List<String> strangers =
                byName.keySet().stream().filter(name -> !used.contains(name)).toList();
        return Multi.createFrom()
                .iterable(kept)
                .onItem()
                .transformToUniAndConcatenate(call -> keep(call, byName)
                        .onFailure()
                        .invoke(failure -> LOG.warnf("A call could not be kept: %s", failure))
                        .onFailure()
                        .recoverWithNull())
                .collect()
                .last()
                .chain(() -> reap(strangers));
    }

    private Uni<Void> keep(Kept kept, Map<String, MediaRoom> there) {
        Call call = kept.call();
        Instant now = clock.instant();
        if (!kept.everJoined() && call.createdAt().plus(settings.neverJoined()).isBefore(now)) {
            return endings.end(call.id(), "never_joined");
        }
        if (call.emptySince()
                .map(since -> since.plus(settings.endGrace()).isBefore(now))
                .orElse(false)) {
            return endings.endIfEmpty(call.id());
        }
        boolean forgotten = call.matrix().rooms().stream()
                .filter(RoomRule::wanted)
                .anyMatch(room -> !there.containsKey(room.name()));
        Uni<Void> enforced = forgotten || !call.isVerified()
                ? orders.enforce(call.id(), true)
                : Uni.createFrom().voidItem();
        int participants = kept.rooms().stream()
                .filter(there::containsKey)
                .mapToInt(name -> there.get(name).participants())
                .sum();
        return participants == kept.present().size() ? enforced : enforced.chain(() -> compare(kept));
    }

    /** Somebody came or went without news. */
    private Uni<Void> compare(Kept kept) {
        return Multi.createFrom()
                .iterable(kept.rooms())
                .onItem()
                .transformToUniAndConcatenate(room -> rooms.participants(room).map(list -> Map.entry(room, list)))
                .collect()
                .asList()
                .chain(seen -> Panache.withTransaction(
                        () -> calls.locked(kept.call().id()).chain(call -> call.filter(Call::isOpen)
                                .map(open -> write(open, seen))
                                .orElse(Uni.createFrom().voidItem()))));
    }

    private Uni<Void> write(Call call, List<Map.Entry<String, List<Participant>>> seen) {
        Set<String> stays = new HashSet<>();
        Uni<Void> done = Uni.createFrom().voidItem();
        for (Map.Entry<String, List<Participant>> room : seen) {
            for (Participant participant : room.getValue()) {
                stays.add(participant.sid());
                done = done.chain(() -> book.joined(call, room.getKey(), participant));
            }
        }
        return done.chain(() -> legs.present(call.id())).chain(present -> {
            List<Leg> lost = overdue(present, stays);
            return lost.isEmpty()
                    ? Uni.createFrom().voidItem()
                    : book.leave(call, lost, "disconnected").replaceWithVoid();
        });
    }

    private synchronized List<Leg> overdue(List<Leg> present, Set<String> stays) {
        Instant now = clock.instant();
        missing.values().removeIf(since -> since.plus(settings.lostGrace().multipliedBy(4))
                .isBefore(now));
        List<Leg> lost = new ArrayList<>();
        for (Leg leg : present) {
            if (stays.contains(leg.participantSid())) {
                missing.remove(leg.id());
            } else if (missing.computeIfAbsent(leg.id(), ignored -> now)
                    .plus(settings.lostGrace())
                    .isBefore(now)) {
                lost.add(leg);
            }
        }
        return lost;
    }

    /** Rooms that belong to calls that have ended. A room that never was a call's is not ours to delete. */
    private Uni<Void> reap(List<String> strangers) {
        return Multi.createFrom()
                .iterable(strangers)
                .onItem()
                .transformToUniAndConcatenate(name -> Panache.withSession(() -> calls.using(name))
                        .chain(call -> call.filter(known -> !known.isOpen()).isPresent()
                                ? rooms.delete(name)
                                : Uni.createFrom().voidItem()))
                .collect()
                .last()
                .replaceWithVoid();
    }
}
