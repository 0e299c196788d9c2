package io.baton.transfer.transfer;

import io.baton.transfer.flow.Flows;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;

/** Picks due steps up, its own and those a dead replica left behind, and runs them side by side. */
@ApplicationScoped
class StepLoop {

    private static final Logger LOG = Logger.getLogger(StepLoop.class);
    private static final int MOST_AT_ONCE = 64;

    private final Vertx vertx;
    private final Flows flows;
    private final TransferSteps steps;
    private final StepRunner runner;
    private final TransferSettings settings;
    private final AtomicBoolean claiming = new AtomicBoolean();
    private final AtomicInteger running = new AtomicInteger();
    private volatile boolean wanted;
    private volatile boolean stopped = true;
    private volatile long timer = -1;

    StepLoop(Vertx vertx, Flows flows, TransferSteps steps, StepRunner runner, TransferSettings settings) {
        this.vertx = vertx;
        this.flows = flows;
        this.steps = steps;
        this.runner = runner;
        this.settings = settings;
    }

    void onStart(@Observes StartupEvent event) {
        if (settings.stepsEnabled()) {
            start();
        }
    }

    void onStop(@Observes ShutdownEvent event) {
        stop();
    }

    void start() {
        stopped = false;
        timer = vertx.setPeriodic(settings.stepPoll().toMillis(), ignored -> wake());
    }

    /** Takes nothing more; what is in hand goes on. */
    void stop() {
        stopped = true;
        vertx.cancelTimer(timer);
    }

    /** There may be due steps. */
    void wake() {
        wanted = true;
        if (!stopped && claiming.compareAndSet(false, true)) {
            claim();
        }
    }

    private void claim() {
        wanted = false;
        int room = MOST_AT_ONCE - running.get();
        if (room <= 0) {
            claiming.set(false);
            return;
        }
        flows.fork(() -> steps.claimDue(room)).subscribe().with(this::claimed, failure -> {
            LOG.debugf("Due steps cannot be read now: %s", failure.toString());
            claiming.set(false);
        });
    }

    private void claimed(List<ClaimedStep> found) {
        found.forEach(this::launch);
        claiming.set(false);
        if (wanted) {
            wake();
        }
    }

    private void launch(ClaimedStep step) {
        running.incrementAndGet();
        flows.fork(() -> runner.run(step)).subscribe().with(done -> ended(), failure -> {
            LOG.debugf("A step is left for later: step=%s %s", step.kind(), failure.toString());
            ended();
        });
    }

    private void ended() {
        running.decrementAndGet();
        wake();
    }
}
