package io.baton.transfer.queue;

import io.baton.kit.problem.Problem;
import io.baton.kit.problem.ProblemCode;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The queues in the database. */
@ApplicationScoped
public class Queues implements PanacheRepositoryBase<Queue, String> {

    /** Writers follow each other, so that two of them cannot close a loop of overflows together; readers go on. */
    private static final String ONE_WRITER = "LOCK TABLE queue IN SHARE ROW EXCLUSIVE MODE";

    private static final String WAITING = """
            SELECT count(*) FROM transfer WHERE settled_at IS NULL AND queue = :name AND target IS NULL""";

    /** The terms of a queue, inside an open session or transaction; empty when there is none of this name. */
    public Uni<Optional<QueueTerms>> terms(String name) {
        return findById(name).map(queue -> Optional.ofNullable(queue).map(Queue::terms));
    }

    /** The terms of the queue somebody asked for, in a session of its own; a problem when there is none of this name. */
    public Uni<QueueTerms> require(String name) {
        return Panache.withSession(() -> terms(name))
                .map(terms -> terms.orElseThrow(
                        () -> Problem.field(ProblemCode.QUEUE_NOT_FOUND, "target.queue", "is not a queue we know of")));
    }

    /** Makes this transaction the only one that writes queues. */
    Uni<Void> beOnlyWriter() {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(ONE_WRITER).executeUpdate())
                .replaceWithVoid();
    }

    /** Where callers of each queue go on waiting; queues without overflow are left out. */
    Uni<Map<String, String>> overflows() {
        return list("overflowTo is not null")
                .map(found -> found.stream().collect(Collectors.toMap(queue -> queue.name, queue -> queue.overflowTo)));
    }

    /** Whether calls wait in the queue, or are about to. */
    Uni<Boolean> isWaitedIn(String name) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(WAITING, Long.class)
                        .setParameter("name", name)
                        .getSingleResult())
                .map(count -> count > 0);
    }

    /** One row more than a page, by name. */
    Uni<List<Queue>> page(String after, int limit) {
        return find("name > ?1 order by name", after == null ? "" : after)
                .range(0, limit)
                .list();
    }
}
