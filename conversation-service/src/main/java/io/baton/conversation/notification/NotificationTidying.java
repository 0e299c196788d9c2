package io.baton.conversation.notification;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks now and then for notifications that are too old. */
@ApplicationScoped
class NotificationTidying {

    private final NotificationDesk desk;

    NotificationTidying(NotificationDesk desk) {
        this.desk = desk;
    }

    @Scheduled(
            every = "${baton.notifications.tidy-every:10m}",
            delayed = "10s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> tidy() {
        return desk.tidy();
    }
}
