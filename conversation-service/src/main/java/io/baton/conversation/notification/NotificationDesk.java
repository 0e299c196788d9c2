package io.baton.conversation.notification;

import io.baton.events.DomainEvent;
import io.baton.events.notification.NotificationCreated;
import io.baton.kit.id.Ids;
import io.baton.kit.outbox.Outbox;
import io.baton.kit.problem.Problem;
import io.baton.kit.problem.ProblemCode;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Tells people things. A notification and the fact that it is there are written in the transaction of what it tells of. */
@ApplicationScoped
public class NotificationDesk {

    private final Notifications notifications;
    private final Outbox outbox;
    private final NotificationSettings settings;
    private final Ids ids;
    private final Clock clock;

    NotificationDesk(Notifications notifications, Outbox outbox, NotificationSettings settings, Ids ids, Clock clock) {
        this.notifications = notifications;
        this.outbox = outbox;
        this.settings = settings;
        this.ids = ids;
        this.clock = clock;
    }

    /** Tells each of these once, in the transaction that is open now, in which nothing else is announced afterwards. */
    public Uni<Void> tell(Collection<Notice> notices) {
        List<DomainEvent> told = new ArrayList<>();
        // In a fixed order, so that two who tell the same people do not wait for each other.
        return Multi.createFrom()
                .iterable(notices.stream()
                        .sorted(Comparator.comparing(Notice::recipient).thenComparing(Notice::cause))
                        .toList())
                .onItem()
                .transformToUniAndConcatenate(notice -> tell(notice, told))
                .collect()
                .last()
                .chain(() -> outbox.append(told));
    }

    private Uni<Void> tell(Notice notice, List<DomainEvent> told) {
        UUID id = ids.next();
        return notifications.write(id, notice, now()).chain(isNew -> {
            if (!isNew) {
                return Uni.createFrom().voidItem();
            }
            told.add(new NotificationCreated(
                    id, notice.recipient(), notice.kind().wire(), notice.conversationId()));
            return notifications.keep(notice.recipient(), settings.perPerson());
        });
    }

    /** A proposal is decided: who was told that it waits has nothing to see any more; in the transaction that is open now. */
    public Uni<Void> decided(UUID proposal) {
        return notifications.decided(proposal, now());
    }

    /**
     * A person has seen it; seen again nothing happens.
     *
     * @throws Problem {@code not_found} when it is not the person's own
     */
    Uni<Void> seen(UUID id, String recipient) {
        return Panache.withTransaction(() -> notifications.seen(id, recipient, now()))
                .invoke(theirs -> {
                    if (!theirs) {
                        throw Problem.of(ProblemCode.NOT_FOUND, "There is no such notification.");
                    }
                })
                .replaceWithVoid();
    }

    /** Forgets what is too old, a part at a time. */
    Uni<Void> tidy() {
        Instant before = now().minus(settings.retention());
        return Multi.createBy()
                .repeating()
                .uni(() -> Panache.withTransaction(() -> notifications.dropOld(before)))
                .whilst(dropped -> dropped > 0)
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
