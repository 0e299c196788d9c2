package io.baton.transfer.transfer;

import io.baton.kit.id.Ids;
import io.baton.transfer.agent.Presence;
import io.baton.transfer.flow.Flows;
import io.baton.transfer.queue.QueueTerms;
import io.baton.transfer.queue.Queues;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/**
 * Offers waiting calls to free agents: the highest priority first, then who waits longest, each to the agent with the skills who
 * is idle longest. An agent's row is locked while it is offered a call, so two calls never take one agent; the call's row too,
 * so two replicas never offer one call twice.
 */
@ApplicationScoped
class QueueDispatch {

    private static final Logger LOG = Logger.getLogger(QueueDispatch.class);
    private static final int MOST = 200;
    private static final String WAITING = """
            SELECT id, queue FROM transfer
            WHERE settled_at IS NULL AND state = 'OFFERING' AND queue IS NOT NULL AND target IS NULL
            ORDER BY priority DESC, enqueued_at, id LIMIT :most""";

    private final TransferChanges changes;
    private final Presence presence;
    private final Queues queues;
    private final TransferSettings settings;
    private final Flows flows;
    private final Ids ids;
    private final Clock clock;
    private final AtomicBoolean running = new AtomicBoolean();
    private volatile boolean wanted;

    QueueDispatch(
            TransferChanges changes,
            Presence presence,
            Queues queues,
            TransferSettings settings,
            Flows flows,
            Ids ids,
            Clock clock) {
        this.changes = changes;
        this.presence = presence;
        this.queues = queues;
        this.settings = settings;
        this.flows = flows;
        this.ids = ids;
        this.clock = clock;
    }

    private record Waiting(UUID transferId, String queue) {}

    /** A call may be waiting, or an agent may have become free. */
    void wake() {
        wanted = true;
        if (settings.stepsEnabled() && running.compareAndSet(false, true)) {
            go();
        }
    }

    @Scheduled(every = "1s", identity = "queue-dispatch")
    void wakeRegularly() {
        wake();
    }

    private void go() {
        wanted = false;
        flows.fork(this::offerAll).subscribe().with(ignored -> ended(), failure -> {
            LOG.debugf("Waiting calls cannot be offered now: %s", failure.toString());
            running.set(false);
        });
    }

    private void ended() {
        running.set(false);
        if (wanted) {
            wake();
        }
    }

    private Uni<Void> offerAll() {
        return Panache.withSession(
                        () -> Panache.getSession().chain(session -> session.createNativeQuery(WAITING, Object[].class)
                                .setParameter("most", MOST)
                                .getResultList()))
                .map(rows -> rows.stream()
                        .map(row -> new Waiting((UUID) row[0], (String) row[1]))
                        .toList())
                .chain(found -> offer(found, 0, new HashSet<>()));
    }

    /** One after another; a queue without a free agent is not asked again in this round. */
    private Uni<Void> offer(List<Waiting> found, int index, Set<String> exhausted) {
        if (index == found.size()) {
            return Uni.createFrom().voidItem();
        }
        Waiting next = found.get(index);
        Uni<Void> offered = exhausted.contains(next.queue())
                ? Uni.createFrom().voidItem()
                : offer(next, true)
                        .chain(done -> done ? Uni.createFrom().item(true) : offer(next, false))
                        .invoke(done -> {
                            if (!done) {
                                exhausted.add(next.queue());
                            }
                        })
                        .replaceWithVoid();
        return offered.chain(() -> offer(found, index + 1, exhausted));
    }

    /** Offers one call; says whether there was an agent. Who had it already comes after all others. */
    private Uni<Boolean> offer(Waiting waiting, boolean others) {
        return changes.changeAfterLook(waiting.transferId(), transfer -> queues.terms(waiting.queue())
                        .chain(terms -> {
                            if (terms.isEmpty() || !transfer.waiting() || (!others && transfer.tried.length == 0)) {
                                return Uni.createFrom().item(TransferChanges.NOTHING);
                            }
                            return offer(transfer, terms.get(), others);
                        }))
                .map(changed -> !changed.transfer().waiting());
    }

    private Uni<TransferChanges.Command> offer(Transfer transfer, QueueTerms terms, boolean others) {
        Set<String> except = new HashSet<>(List.of(transfer.refused));
        except.add(transfer.fromAgent());
        if (others) {
            except.addAll(List.of(transfer.tried));
        }
        return presence.lockNextFor(terms.skills(), except).map(agent -> agent.<TransferChanges.Command>map(
                        name -> t -> t.offerTo(name, ids.next(), terms.ringTimeout(), clock.instant()))
                .orElse(TransferChanges.NOTHING));
    }
}
