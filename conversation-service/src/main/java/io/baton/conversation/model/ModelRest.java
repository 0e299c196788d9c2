package io.baton.conversation.model;

import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.faulttolerance.api.CircuitBreakerState;
import io.smallrye.faulttolerance.api.TypedGuard;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Default;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

/**
 * Leaves the model alone once it has failed too often in a row: whoever wants it meanwhile hears so at once, and after a while one
 * question is tried. The service is ready also while the model rests, and says in its health how the model is.
 */
@ApplicationScoped
@Default
@Readiness
public class ModelRest implements HealthCheck {

    private static final Logger LOG = Logger.getLogger(ModelRest.class);
    private static final Duration SHORTEST = Duration.ofSeconds(1);

    private final TypedGuard<Uni<Turn>> guard;
    private final boolean configured;
    private final Duration rest;
    private final Clock clock;
    private volatile Instant until = Instant.MIN;
    private volatile CircuitBreakerState state = CircuitBreakerState.CLOSED;

    ModelRest(ModelSettings settings, MeterRegistry meters, Clock clock) {
        this.configured = ModelSettings.isComplete(settings);
        this.rest = settings.rest();
        this.clock = clock;
        this.guard = TypedGuard.<Uni<Turn>>create(new UniType())
                .withDescription("model")
                .withCircuitBreaker()
                .requestVolumeThreshold(settings.failuresBeforeRest())
                .failureRatio(1)
                .delay(rest.toMillis(), ChronoUnit.MILLIS)
                .successThreshold(1)
                .when(ModelRest::tires)
                .onStateChange(this::became)
                .done()
                .build();
        meters.gauge("baton.model.resting", this, model -> model.state == CircuitBreakerState.CLOSED ? 0 : 1);
    }

    private static final class UniType extends jakarta.enterprise.util.TypeLiteral<Uni<Turn>> {
        private static final long serialVersionUID = 1L;
    }

    /** The model's answer, or that it rests: then it is not asked. */
    Uni<Turn> unlessResting(Supplier<Uni<Turn>> question) {
        return Uni.createFrom()
                .deferred(() -> guard.get(question))
                .onFailure(CircuitBreakerOpenException.class)
                .transform(open -> ModelFailed.resting(left()));
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("model")
                .up()
                .withData("configured", configured)
                .withData("resting", state != CircuitBreakerState.CLOSED)
                .build();
    }

    private Duration left() {
        Duration left = Duration.between(clock.instant(), until);
        return left.compareTo(SHORTEST) < 0 ? SHORTEST : left;
    }

    /** Whoever refuses a request, or says nonsense, is there. */
    private static boolean tires(Throwable failure) {
        return failure instanceof ModelFailed failed
                && switch (failed.reason()) {
                    case OVERLOADED, AWAY, SLOW -> true;
                    default -> false;
                };
    }

    private void became(CircuitBreakerState now) {
        LOG.infof("The model's rest changed: state=%s", now);
        if (now == CircuitBreakerState.OPEN) {
            until = clock.instant().plus(rest);
        }
        state = now;
    }
}
