package io.baton.transfer.queue;

import io.baton.kit.problem.Problem;
import io.baton.kit.problem.ProblemCode;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** What supervisors do with queues. */
@ApplicationScoped
class QueueCommands {

    private final Queues queues;

    QueueCommands(Queues queues) {
        this.queues = queues;
    }

    /** Creates a queue or replaces its settings; says whether it was created. */
    Uni<Boolean> put(String name, QueueRequest request, Integer seen) {
        return Panache.withTransaction(() -> queues.beOnlyWriter()
                .chain(() -> requireOverflow(name, request.overflowTo()))
                .chain(() -> queues.findById(name))
                .invoke(found -> requireSeen(found, seen))
                .chain(found -> {
                    Queue queue = found == null ? new Queue(name) : found;
                    queue.set(request.titleOr(name), request.terms(name));
                    return queues.persistAndFlush(queue).replaceWith(found == null);
                }));
    }

    private Uni<Void> requireOverflow(String name, String overflowTo) {
        if (overflowTo == null) {
            return Uni.createFrom().voidItem();
        }
        return queues.overflows()
                .invoke(next -> {
                    if (new Overflows(next).wouldLoop(name, overflowTo)) {
                        throw Problem.field(
                                ProblemCode.VALIDATION_FAILED, "overflowTo", "leads callers back to this queue");
                    }
                })
                .chain(() -> queues.findById(overflowTo))
                .invoke(found -> {
                    if (found == null) {
                        throw Problem.field(ProblemCode.VALIDATION_FAILED, "overflowTo", "is not a queue we know of");
                    }
                })
                .replaceWithVoid();
    }

    /** Removes a queue that nobody needs any more. */
    Uni<Void> remove(String name, Integer seen) {
        return Panache.withTransaction(() -> queues.beOnlyWriter()
                .chain(() -> queues.findById(name))
                .onItem()
                .ifNull()
                .failWith(QueueCommands::notFound)
                .invoke(found -> requireSeen(found, seen))
                .call(() -> requireUnused(name))
                .chain(queues::delete));
    }

    private Uni<Void> requireUnused(String name) {
        if (name.equals(Queue.DEFAULT)) {
            throw inUse("The default queue stays.");
        }
        return queues.overflows()
                .invoke(next -> {
                    if (new Overflows(next).leadTo(name)) {
                        throw inUse("It is the overflow of another queue.");
                    }
                })
                .chain(() -> queues.isWaitedIn(name))
                .invoke(waiting -> {
                    if (waiting) {
                        throw inUse("Calls wait in it.");
                    }
                })
                .replaceWithVoid();
    }

    private static void requireSeen(Queue found, Integer seen) {
        if (seen != null && (found == null || found.version != seen)) {
            throw Problem.of(
                    ProblemCode.PRECONDITION_FAILED,
                    "The queue has changed since you saw it.",
                    found == null ? Map.of() : Map.of("version", found.version));
        }
    }

    static Problem notFound() {
        return Problem.of(ProblemCode.QUEUE_NOT_FOUND, "There is no queue of this name.");
    }

    private static Problem inUse(String detail) {
        return Problem.of(ProblemCode.QUEUE_IN_USE, detail);
    }
}
