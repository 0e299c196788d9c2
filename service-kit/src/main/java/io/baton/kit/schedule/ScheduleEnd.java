package io.baton.kit.schedule;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** A service that stops begins nothing any more: its schedules would go on until after the database's connections are closed. */
@ApplicationScoped
class ScheduleEnd {

    void onStop(@Observes ShutdownEvent event, Scheduler scheduler) {
        scheduler.pause();
    }
}
