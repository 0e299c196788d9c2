package io.baton.token.call;

import io.baton.kit.paging.Cursor;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads open calls page by page, with all that belongs to them in a few queries. */
@ApplicationScoped
class OpenCalls {

    /** Before every call. */
    static final Cursor START = new Cursor(Instant.EPOCH, new UUID(0, 0));

    private final Calls calls;
    private final Legs legs;
    private final Supervisions supervisions;

    OpenCalls(Calls calls, Legs legs, Supervisions supervisions) {
        this.calls = calls;
        this.legs = legs;
        this.supervisions = supervisions;
    }

    /** The next open calls after a position, the oldest first. */
    Uni<List<OpenCall>> after(Cursor position, int limit) {
        return Panache.withSession(() -> calls.open(position, limit).chain(this::complete));
    }

    /** Open calls whose callers nobody attends to since then or longer, the longest first. */
    Uni<List<OpenCall>> unattended(Instant since, int limit) {
        return Panache.withSession(() -> calls.unattended(since, limit).chain(this::complete));
    }

    private Uni<List<OpenCall>> complete(List<Call> found) {
        List<UUID> ids = found.stream().map(Call::id).toList();
        if (ids.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return calls.roomsOf(ids).chain(rooms -> legs.of(ids)
                .chain(allLegs -> supervisions.of(ids).map(all -> {
                    Map<UUID, List<Leg>> legsOf = allLegs.stream().collect(Collectors.groupingBy(Leg::callId));
                    Map<UUID, List<Supervision>> over =
                            all.stream().collect(Collectors.groupingBy(Supervision::callId));
                    return found.stream()
                            .map(call -> new OpenCall(
                                    call,
                                    rooms.getOrDefault(call.id(), List.of()),
                                    legsOf.getOrDefault(call.id(), List.of()),
                                    over.getOrDefault(call.id(), List.of())))
                            .toList();
                })));
    }
}
