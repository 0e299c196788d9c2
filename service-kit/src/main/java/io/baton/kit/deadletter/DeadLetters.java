package io.baton.kit.deadletter;

import io.baton.kit.deadletter.DeadLetterBook.Position;
import io.baton.kit.problem.Problem;
import io.baton.kit.problem.ProblemCode;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/**
 * What the service's consumer could not handle, for those who run it: look, let it be taken in again when the fault is mended, or give
 * it up. Taking in again goes to this consumer alone, not over the topic, and what is settled commits together with the effect: so the
 * effect is had once, however often and from however many sides it is asked for.
 */
@ApplicationScoped
public class DeadLetters {

    private static final Logger LOG = Logger.getLogger(DeadLetters.class);

    private final Instance<DeadLetterConsumer> consumers;
    private final DeadLetterTopic topic;
    private final DeadLetterBook book;
    private final MeterRegistry meters;
    private final AtomicLong parked;

    DeadLetters(
            Instance<DeadLetterConsumer> consumers, DeadLetterTopic topic, DeadLetterBook book, MeterRegistry meters) {
        this.consumers = consumers;
        this.topic = topic;
        this.book = book;
        this.meters = meters;
        this.parked = meters.gauge("baton.deadletters.parked", new AtomicLong());
    }

    /**
     * What came of one attempt.
     *
     * @param outcome {@code redriven}, {@code failed}, or {@code waiting} behind a failed one with the same key
     * @param reason why it failed, or null
     */
    public record Attempt(String id, String outcome, String reason) {}

    /**
     * The dead letters, the oldest first.
     *
     * @param settled those that were settled, or those that are parked
     */
    public Uni<List<DeadLetter>> list(boolean settled, int limit) {
        return found().map(found -> found.stream()
                .filter(each -> each.settled().isPresent() == settled)
                .limit(limit)
                .map(each -> DeadLetter.of(each.record(), each.settled().orElse(null)))
                .toList());
    }

    /**
     * Lets the consumer take a dead letter in again.
     *
     * @throws Problem {@code dead_letter_not_found} when none with this id is parked, {@code dead_letter_refused} when it still cannot
     *     be handled
     */
    public Uni<DeadLetter> redrive(String id, String by) {
        return parked(id)
                .chain(record -> attempt(record, by))
                .map(attempt -> {
                    if (attempt.outcome().equals("failed")) {
                        throw Problem.of(
                                ProblemCode.DEAD_LETTER_REFUSED, "It still cannot be handled: " + attempt.reason());
                    }
                    return attempt;
                })
                .chain(() -> one(id));
    }

    /** Lets the consumer take parked dead letters in again, the oldest first; one that fails keeps back those with its key only. */
    public Uni<List<Attempt>> redriveAll(int limit, String by) {
        Set<String> blocked = new HashSet<>();
        return found().chain(found -> Multi.createFrom()
                .iterable(found)
                .filter(each -> each.settled().isEmpty())
                .select()
                .first(limit)
                .map(Found::record)
                .onItem()
                .transformToUniAndConcatenate(record -> inOrder(record, blocked, by))
                .collect()
                .asList());
    }

    private Uni<Attempt> inOrder(ConsumerRecord<String, byte[]> record, Set<String> blocked, String by) {
        if (record.key() != null && blocked.contains(record.key())) {
            return Uni.createFrom().item(new Attempt(DeadLetter.idOf(record), "waiting", null));
        }
        return attempt(record, by).invoke(attempt -> {
            if (attempt.outcome().equals("failed") && record.key() != null) {
                blocked.add(record.key());
            }
        });
    }

    /**
     * Gives a dead letter up: its effect will never be had.
     *
     * @throws Problem {@code dead_letter_not_found} when none with this id is parked
     */
    public Uni<Void> discard(String id, String by) {
        return parked(id)
                .chain(record -> Panache.withTransaction(() -> book.settle(record, "discarded", by))
                        .invoke(first -> {
                            if (first) {
                                note(record, "discarded");
                            }
                        }))
                .replaceWithVoid();
    }

    private Uni<Attempt> attempt(ConsumerRecord<String, byte[]> record, String by) {
        String id = DeadLetter.idOf(record);
        return Panache.withTransaction(() -> book.settle(record, "redriven", by)
                        .call(first -> first
                                ? Uni.createFrom().deferred(() -> consumer().takeAgain(record))
                                : Uni.createFrom().voidItem()))
                .invoke(first -> {
                    if (first) {
                        note(record, "redriven");
                    }
                })
                .map(first -> new Attempt(id, "redriven", null))
                .onFailure()
                .recoverWithItem(failure -> {
                    note(record, "failed");
                    return new Attempt(id, "failed", why(failure));
                });
    }

    private static String why(Throwable failure) {
        String message = failure.getMessage() == null ? failure.toString() : failure.getMessage();
        return message.length() <= 300 ? message : message.substring(0, 300);
    }

    private void note(ConsumerRecord<String, byte[]> record, String outcome) {
        meters.counter("baton.deadletters", "outcome", outcome).increment();
        LOG.infof(
                "A dead letter was dealt with: id=%s outcome=%s type=%s",
                DeadLetter.idOf(record), outcome, DeadLetter.of(record, null).type());
    }

    private record Found(ConsumerRecord<String, byte[]> record, Optional<DeadLetter.Settled> settled) {}

    private Uni<List<Found>> found() {
        String name = consumer().deadLetterTopic();
        return topic.records(name)
                .chain(records -> Panache.withSession(() -> book.settled(name)).map(settled -> records.stream()
                        .map(record -> new Found(record, Optional.ofNullable(settled.get(Position.of(record)))))
                        .toList()));
    }

    private Uni<ConsumerRecord<String, byte[]>> parked(String id) {
        return found().map(found -> found.stream()
                .filter(each -> each.settled().isEmpty())
                .map(Found::record)
                .filter(record -> DeadLetter.idOf(record).equals(id))
                .findFirst()
                .orElseThrow(DeadLetters::unknown));
    }

    private Uni<DeadLetter> one(String id) {
        return found().map(found -> found.stream()
                .filter(each -> DeadLetter.idOf(each.record()).equals(id))
                .findFirst()
                .map(each -> DeadLetter.of(each.record(), each.settled().orElse(null)))
                .orElseThrow(DeadLetters::unknown));
    }

    private static Problem unknown() {
        return Problem.of(ProblemCode.DEAD_LETTER_NOT_FOUND, "No dead letter with this id is parked.");
    }

    private DeadLetterConsumer consumer() {
        return consumers.get();
    }

    /** Counts what is parked, for the alert. */
    @Scheduled(
            every = "${baton.deadletters.count:30s}",
            delayed = "10s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> count() {
        if (consumers.isUnsatisfied()) {
            return Uni.createFrom().voidItem();
        }
        return found().invoke(found -> parked.set(
                        found.stream().filter(each -> each.settled().isEmpty()).count()))
                .onFailure()
                .invoke(failure -> LOG.debugf("The dead letters could not be counted: %s", failure.toString()))
                .onFailure()
                .recoverWithNull()
                .replaceWithVoid();
    }
}
