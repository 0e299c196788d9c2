package io.baton.token.call;

import io.baton.kit.inbox.Inbox;
import io.baton.token.livekit.LiveKitRooms;
import io.baton.token.livekit.Participant;
import io.baton.token.livekit.RoomNews;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes LiveKit's news into the calls: each once, its effect in the transaction that records its id. What LiveKit must do
 * about it follows after the commit, in the background, so that the answer is fast.
 */
@ApplicationScoped
public class CallNews {

    private static final String CONSUMER = "livekit-webhook";

    private final Calls calls;
    private final Legs legs;
    private final LegBook book;
    private final Supervisions supervisions;
    private final CallOpening opening;
    private final CallEndings endings;
    private final MatrixOrders orders;
    private final LiveKitRooms rooms;
    private final RoomSignals signals;
    private final Inbox inbox;
    private final Background background;
    private final CallSettings settings;

    CallNews(
            Calls calls,
            Legs legs,
            LegBook book,
            Supervisions supervisions,
            CallOpening opening,
            CallEndings endings,
            MatrixOrders orders,
            LiveKitRooms rooms,
            RoomSignals signals,
            Inbox inbox,
            Background background,
            CallSettings settings) {
        this.calls = calls;
        this.legs = legs;
        this.book = book;
        this.supervisions = supervisions;
        this.opening = opening;
        this.endings = endings;
        this.orders = orders;
        this.rooms = rooms;
        this.signals = signals;
        this.inbox = inbox;
        this.background = background;
        this.settings = settings;
    }

    /** Takes one notification in. */
    public Uni<Void> take(RoomNews news) {
        signals.fire(news.room());
        return call(news).chain(found -> {
            if (found.isEmpty()) {
                return Uni.createFrom().voidItem();
            }
            List<Runnable> after = new ArrayList<>();
            return Panache.withTransaction(() -> calls.locked(found.get().id())
                            .chain(call ->
                                    inbox.once(CONSUMER, news.id(), () -> effect(news, call.orElseThrow(), after))))
                    .invoke(() -> after.forEach(Runnable::run))
                    .replaceWithVoid();
        });
    }

    /** Somebody in a room that LiveKit has and we do not know makes it a call. */
    private Uni<Optional<Call>> call(RoomNews news) {
        return Panache.withSession(() -> calls.using(news.room()))
                .chain(found -> found.isEmpty() && news.type() == RoomNews.Type.PARTICIPANT_JOINED
                        ? opening.adopt(news.room())
                        : Uni.createFrom().item(found));
    }

    private Uni<Void> effect(RoomNews news, Call call, List<Runnable> after) {
        return switch (news.type()) {
            case PARTICIPANT_JOINED -> joined(news, call, after);
            case PARTICIPANT_LEFT, PARTICIPANT_CONNECTION_ABORTED -> left(news, call, after);
            case ROOM_FINISHED -> finished(news, call, after);
            case TRACK_PUBLISHED -> published(call, after);
            case ROOM_STARTED, TRACK_UNPUBLISHED, OTHER -> Uni.createFrom().voidItem();
        };
    }

    private Uni<Void> joined(RoomNews news, Call call, List<Runnable> after) {
        Participant participant = news.participant().orElseThrow();
        if (!call.isOpen()) {
            after.add(() -> background.run("reap", () -> rooms.delete(news.room())));
            return Uni.createFrom().voidItem();
        }
        return supervisions
                .of(call.id())
                .invoke(supervised -> {
                    if (!call.isAsFound() || !supervised.isEmpty()) {
                        after.add(() -> background.run("admit", () -> orders.enforce(call.id(), false)));
                    }
                })
                .chain(() -> book.joined(call, news.room(), participant));
    }

    private Uni<Void> left(RoomNews news, Call call, List<Runnable> after) {
        Participant participant = news.participant().orElseThrow();
        return book.left(call, news.room(), participant.sid(), news.leaveReason())
                .invoke(empty -> {
                    if (empty) {
                        Duration grace = settings.endGrace().plusMillis(50);
                        after.add(() -> background.runAfter(grace, "end", () -> endings.endIfEmpty(call.id())));
                    }
                })
                .chain(() -> supervisions.of(call.id()))
                .invoke(supervised -> {
                    if (call.isOpen() && !supervised.isEmpty()) {
                        // The one who was whispered to may have been the one who left.
                        after.add(() -> background.run("supervise", () -> orders.enforce(call.id(), false)));
                    }
                })
                .replaceWithVoid();
    }

    private Uni<Void> finished(RoomNews news, Call call, List<Runnable> after) {
        if (call.isOpen() && call.homeRoom().equals(news.room())) {
            // The room may be there again already; LiveKit says.
            after.add(() -> background.run("finish", () -> rooms.find(news.room())
                    .chain(again -> again.isPresent() ? Uni.createFrom().voidItem() : endings.endClosed(call.id()))));
            return Uni.createFrom().voidItem();
        }
        return legs.present(call.id())
                .chain(present -> book.leave(
                        call,
                        present.stream()
                                .filter(leg -> leg.room().equals(news.room()))
                                .toList(),
                        "room_deleted"))
                .replaceWithVoid();
    }

    /** In a room where somebody may not hear or not be heard, whoever it is that publishes, in whichever room of the call. */
    private Uni<Void> published(Call call, List<Runnable> after) {
        return supervisions
                .over(call)
                .invoke(matrix -> {
                    if (call.isOpen() && matrix.restricts()) {
                        settings.reapply()
                                .forEach(delay -> after.add(() -> background.runAfter(
                                        delay, "re-apply", () -> orders.enforce(call.id(), false))));
                    }
                })
                .replaceWithVoid();
    }
}
