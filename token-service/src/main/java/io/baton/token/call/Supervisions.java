package io.baton.token.call;

import io.baton.events.call.CallEvent;
import io.baton.token.matrix.Matrix;
import io.baton.token.matrix.Supervisor;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Who supervises which call. Every method needs an open session; those that write, a transaction. */
@ApplicationScoped
public class Supervisions implements PanacheRepositoryBase<Supervision, UUID> {

    /** The supervisions of a call, the first one first. */
    Uni<List<Supervision>> of(UUID callId) {
        return list("callId = ?1 order by startedAt, id", callId);
    }

    /** The supervisions of these calls. */
    Uni<List<Supervision>> of(Collection<UUID> callIds) {
        return list("callId in ?1 order by startedAt, id", callIds);
    }

    /** The matrix of a call with its supervisors laid over it: what LiveKit is to be like. */
    public Uni<Matrix> over(Call call) {
        return of(call.id()).map(known -> call.matrix().supervisedBy(supervisors(known)));
    }

    /** As the matrix needs to know them. */
    static List<Supervisor> supervisors(Collection<Supervision> supervisions) {
        return supervisions.stream().map(Supervision::asSupervisor).toList();
    }

    /** Ends all supervisions of a call; answers with the facts. */
    Uni<List<CallEvent>> endAll(Call call) {
        return of(call.id()).chain(known -> {
            List<CallEvent> events =
                    known.stream().<CallEvent>map(each -> each.ended(call)).toList();
            return known.isEmpty()
                    ? Uni.createFrom().item(events)
                    : delete("callId", call.id()).replaceWith(events);
        });
    }

    /** Ends whispers to agents who are in the call no more; their supervisors go on listening. Answers with the facts. */
    Uni<List<CallEvent>> endWhispers(Call call, List<Leg> present) {
        return of(call.id())
                .map(known -> known.stream()
                        .filter(each -> each.agent().isPresent()
                                && present.stream()
                                        .noneMatch(leg -> !leg.isAside()
                                                && leg.identity()
                                                        .equals(each.agent().get())))
                        .toList())
                .map(lonely -> lonely.stream()
                        .<CallEvent>map(each -> {
                            each.listenOnly();
                            return each.changed(call);
                        })
                        .toList());
    }
}
