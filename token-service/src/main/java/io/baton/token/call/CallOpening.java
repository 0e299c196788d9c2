package io.baton.token.call;

import io.baton.kit.id.Ids;
import io.baton.token.livekit.LiveKitRooms;
import io.baton.token.livekit.MediaRoom;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;

/** Begins calls: a room made through Baton is a call. The row comes first, the room follows it. */
@ApplicationScoped
public class CallOpening {

    private final Calls calls;
    private final CallJournal journal;
    private final LiveKitRooms rooms;
    private final Ids ids;
    private final Clock clock;

    CallOpening(Calls calls, CallJournal journal, LiveKitRooms rooms, Ids ids, Clock clock) {
        this.calls = calls;
        this.journal = journal;
        this.rooms = rooms;
        this.ids = ids;
        this.clock = clock;
    }

    /** A call and its room. */
    public record Opened(Call call, MediaRoom room) {

        /** The call's id. */
        public UUID callId() {
            return call.id();
        }
    }

    /** The open call that uses the room, begun now when there is none, and the room itself, made when it is missing. */
    public Uni<Opened> open(String room, String openedBy, boolean publicly) {
        return row(room, openedBy, publicly).chain(call -> rooms.create(room).map(made -> new Opened(call, made)));
    }

    /** The open call that uses the room, begun now when there is none. Asks nothing of LiveKit. */
    public Uni<Call> row(String room, String openedBy, boolean publicly) {
        return find(room)
                .chain(found -> found.isPresent()
                        ? Uni.createFrom().item(found.get())
                        : insert(room, openedBy, publicly)
                                .onFailure(CallOpening::isTaken)
                                .recoverWithUni(() -> find(room).map(Optional::orElseThrow)));
    }

    /** The open call that uses the room; a room that LiveKit has and we do not know becomes a call. */
    public Uni<Optional<Call>> adopt(String room) {
        return find(room)
                .chain(found -> found.isPresent()
                        ? Uni.createFrom().item(found)
                        : rooms.find(room)
                                .chain(there -> there.isEmpty()
                                        ? Uni.createFrom().item(Optional.<Call>empty())
                                        : row(room, Call.FOUND, false).map(Optional::of)));
    }

    private Uni<Optional<Call>> find(String room) {
        return Panache.withSession(() -> calls.openUsing(room));
    }

    private Uni<Call> insert(String room, String openedBy, boolean publicly) {
        UUID id = ids.next();
        return Panache.withTransaction(() -> {
            Call call = Call.open(id, room, openedBy, publicly, clock.instant());
            return calls.persistAndFlush(call)
                    .call(() -> calls.uses(id, room))
                    .call(() -> journal.record(List.of(call.initiated())));
        });
    }

    private static boolean isTaken(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConstraintViolationException) {
                return true;
            }
        }
        return false;
    }
}
