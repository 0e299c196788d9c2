package io.baton.token.matrix;

import io.baton.kit.problem.Problem;
import io.baton.kit.problem.ProblemCode;
import io.baton.token.livekit.LiveKitRooms;
import io.baton.token.livekit.MediaSettings;
import io.baton.token.livekit.Participant;
import io.baton.token.livekit.Rights;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/**
 * Makes LiveKit be as a matrix wants it, and says so only after having looked: asks who is there, corrects (rights are
 * taken away before any is given), and asks again until nothing is left to correct.
 */
@ApplicationScoped
public class Enforcer {

    private static final Logger LOG = Logger.getLogger(Enforcer.class);
    private static final String TOPIC = "baton.call";
    /** After this time a leg that cannot be silenced is removed. */
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    /** After this time LiveKit is called away. */
    private static final Duration LIMIT = Duration.ofMillis(2500);
    /** LiveKit's lists follow its commands after a moment: from the third look on, wait between two. */
    private static final Duration PAUSE = Duration.ofMillis(15);

    private final LiveKitRooms rooms;
    private final MediaSettings media;
    private final MeterRegistry meters;

    Enforcer(LiveKitRooms rooms, MediaSettings media, MeterRegistry meters) {
        this.rooms = rooms;
        this.media = media;
        this.meters = meters;
    }

    /**
     * Enforces the matrix and verifies it.
     *
     * @param silenced whom the server has muted, also before LiveKit's last start
     * @param muting is told of each leg before it is muted
     * @param makeRooms whether wanted rooms are made when they are missing
     * @return what LiveKit has then; fails with {@code livekit_away} when it cannot be verified
     */
    public Uni<Enforced> enforce(Matrix matrix, Silenced silenced, Consumer<Silenced.Voice> muting, boolean makeRooms) {
        long started = System.nanoTime();
        List<String> wanted = matrix.wantedRooms();
        Pass pass = new Pass(matrix, silenced, muting, wanted, started, new ConcurrentHashMap<>());
        List<Uni<?>> made = new ArrayList<>();
        if (makeRooms) {
            wanted.forEach(room -> made.add(rooms.create(room)));
        }
        Uni<Map<String, List<Participant>>> first = present(wanted);
        return all(made)
                .chain(() -> first)
                .chain(present -> converge(pass, present, 1))
                .call(() -> all(matrix.rooms().stream()
                        .filter(room -> !room.wanted())
                        .<Uni<?>>map(room -> rooms.delete(room.name()))
                        .toList()))
                .onItemOrFailure()
                .invoke((present, failure) -> meters.timer(
                                "baton.matrix.enforced", "outcome", failure == null ? "verified" : "failed")
                        .record(System.nanoTime() - started, TimeUnit.NANOSECONDS))
                .map(present -> new Enforced(
                        LegView.of(matrix, present),
                        List.copyOf(pass.corrected().values())));
    }

    /**
     * A matrix that was enforced.
     *
     * @param legs the legs as LiveKit had them at the end
     * @param corrected the kinds of what had to be corrected, one each time
     */
    public record Enforced(List<LegView> legs, List<String> corrected) {}

    private record Pass(
            Matrix matrix,
            Silenced silenced,
            Consumer<Silenced.Voice> muting,
            List<String> wanted,
            long started,
            Map<String, String> corrected) {

        /** LiveKit may show it again at the next look: once is enough. */
        void note(Correction correction) {
            String who = correction.room() + "/" + correction.participant().identity();
            correction.kinds().forEach(kind -> corrected.put(who + "/" + kind, kind));
            if (correction instanceof Correction.Adjust adjust
                    && adjust.mutes()
                    && !adjust.tracks().isEmpty()) {
                muting.accept(new Silenced.Voice(
                        correction.room(), correction.participant().identity()));
            }
        }
    }

    /** The legs of these rooms as LiveKit has them now. */
    public Uni<List<LegView>> legs(Matrix matrix, List<String> names) {
        return present(names).map(present -> LegView.of(matrix, present));
    }

    private Uni<Map<String, List<Participant>>> converge(Pass pass, Map<String, List<Participant>> present, int looks) {
        Matrix matrix = pass.matrix();
        List<Correction> next = Corrections.next(matrix, pass.silenced(), present);
        if (next.isEmpty()) {
            return Uni.createFrom().item(present);
        }
        Duration elapsed = Duration.ofNanos(System.nanoTime() - pass.started());
        if (elapsed.compareTo(LIMIT) > 0) {
            LOG.warnf("LiveKit does not become as wanted: corrections=%d looks=%d", next.size(), looks);
            return Uni.createFrom()
                    .failure(Problem.away(
                            ProblemCode.LIVEKIT_AWAY,
                            "LiveKit did not confirm who hears whom.",
                            Duration.ofSeconds(1)));
        }
        boolean impatient = elapsed.compareTo(PATIENCE) > 0;
        meters.counter("baton.matrix.corrections").increment(next.size());
        next.forEach(pass::note);
        Uni<Void> corrected = all(next.stream()
                .<Uni<?>>map(correction -> apply(matrix, correction, impatient))
                .toList());
        if (looks > 1) {
            corrected = corrected.onItem().delayIt().by(PAUSE);
        }
        return corrected.chain(() -> present(pass.wanted())).chain(now -> converge(pass, now, looks + 1));
    }

    private Uni<?> apply(Matrix matrix, Correction correction, boolean impatient) {
        String room = correction.room();
        String identity = correction.participant().identity();
        return switch (correction) {
            case Correction.Remove ignored -> rooms.remove(room, identity);
            case Correction.Adjust adjust
            when impatient && adjust.audibility() == Audibility.SILENCED -> {
                LOG.warnf("A leg could not be silenced in time and is removed: room=%s", room);
                meters.counter("baton.matrix.removed_unsilenced").increment();
                yield rooms.remove(room, identity);
            }
            case Correction.Adjust adjust -> adjust(matrix, adjust);
        };
    }

    private Uni<Void> adjust(Matrix matrix, Correction.Adjust adjust) {
        List<Uni<?>> parts = new ArrayList<>();
        String room = adjust.room();
        Participant participant = adjust.participant();
        parts.add(rooms.update(room, participant, rights(adjust), media.sources(), adjust.attributes()));
        boolean mute = adjust.mutes();
        adjust.tracks().forEach(track -> parts.add(rooms.mute(room, participant.identity(), track, mute)));
        adjust.news().ifPresent(state -> parts.add(tell(matrix, room, participant.identity(), state)));
        return all(parts);
    }

    /** What a worker may publish, and whether it is seen, its dispatch has decided. */
    private static Rights rights(Correction.Adjust adjust) {
        Rights wanted = adjust.audibility().rights();
        Participant participant = adjust.participant();
        return participant.source() == Participant.Source.WORKER
                ? new Rights(
                        wanted.hears(),
                        participant.rights().publishes(),
                        participant.rights().hidden())
                : wanted;
    }

    /** The attribute says the same, so a message that is lost does no harm. */
    private Uni<Void> tell(Matrix matrix, String room, String identity, CallerState state) {
        JsonObject message = new JsonObject().put("type", "call.state").put("state", state.wire());
        if (matrix.transferId() != null) {
            message.put("transferId", matrix.transferId().toString());
        }
        return rooms.send(room, List.of(identity), TOPIC, message.encode())
                .onFailure()
                .recoverWithNull()
                .replaceWithVoid();
    }

    /** Who is in these rooms now. */
    public Uni<Map<String, List<Participant>>> present(List<String> names) {
        if (names.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return Uni.join()
                .all(names.stream().map(rooms::participants).toList())
                .andFailFast()
                .map(lists -> {
                    Map<String, List<Participant>> present = new LinkedHashMap<>();
                    for (int i = 0; i < names.size(); i++) {
                        present.put(names.get(i), lists.get(i));
                    }
                    return present;
                });
    }

    private static Uni<Void> all(List<Uni<?>> parts) {
        return parts.isEmpty()
                ? Uni.createFrom().voidItem()
                : Uni.combine().all().unis(parts).discardItems();
    }
}
