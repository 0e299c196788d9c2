package io.baton.token.livekit;

import io.baton.kit.problem.Problem;
import io.baton.kit.problem.ProblemCode;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.smallrye.faulttolerance.api.CircuitBreakerState;
import io.smallrye.faulttolerance.api.TypedGuard;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;
import org.jboss.logging.Logger;
import retrofit2.Call;
import retrofit2.Callback;
import retrofit2.Response;

/**
 * Sends one request to LiveKit without blocking: limited in time, behind a circuit breaker, back on the caller's own
 * context. "Not found" is an answer; everything that is LiveKit's fault is the problem {@code livekit_away}.
 */
@ApplicationScoped
public class LiveKitCalls {

    private static final Logger LOG = Logger.getLogger(LiveKitCalls.class);
    private static final Duration RETRY_AFTER = Duration.ofSeconds(2);

    private final TypedGuard<Uni<Optional<Object>>> guard;
    private final MeterRegistry meters;

    LiveKitCalls(LiveKitSettings settings, MeterRegistry meters) {
        this.meters = meters;
        this.guard = TypedGuard.<Uni<Optional<Object>>>create(new UniType())
                .withDescription("livekit")
                .withTimeout()
                .duration(settings.timeout().toMillis(), ChronoUnit.MILLIS)
                .done()
                .withCircuitBreaker()
                .requestVolumeThreshold(20)
                .failureRatio(0.5)
                .delay(2, ChronoUnit.SECONDS)
                .successThreshold(1)
                .onStateChange(LiveKitCalls::log)
                .done()
                .build();
    }

    private static final class UniType extends jakarta.enterprise.util.TypeLiteral<Uni<Optional<Object>>> {
        private static final long serialVersionUID = 1L;
    }

    /** The answer, or empty when LiveKit says that there is no such thing. */
    @SuppressWarnings("unchecked")
    public <T> Uni<Optional<T>> send(String method, Supplier<Call<T>> request) {
        Context context = Vertx.currentContext();
        Timer.Sample sample = Timer.start(meters);
        Uni<Optional<Object>> guarded = guard.get(() -> once(method, request).map(answer -> (Optional<Object>) answer));
        return guarded.emitOn(task -> back(context, task))
                .onFailure(failure -> !(failure instanceof Problem))
                .transform(failure -> away(method, failure))
                .onTermination()
                .invoke(() -> sample.stop(meters.timer("baton.livekit.requests", "method", method)))
                .map(answer -> (Optional<T>) answer);
    }

    private static <T> Uni<Optional<T>> once(String method, Supplier<Call<T>> request) {
        return Uni.createFrom().emitter(emitter -> {
            Call<T> call = request.get();
            emitter.onTermination(call::cancel);
            call.enqueue(new Callback<>() {
                @Override
                public void onResponse(Call<T> sent, Response<T> response) {
                    if (response.isSuccessful()) {
                        emitter.complete(Optional.ofNullable(response.body()));
                    } else if (response.code() == 404) {
                        emitter.complete(Optional.empty());
                    } else {
                        emitter.fail(new LiveKitRefusal(method, response.code(), errorOf(response)));
                    }
                }

                @Override
                public void onFailure(Call<T> sent, Throwable failure) {
                    emitter.fail(failure);
                }
            });
        });
    }

    private static String errorOf(Response<?> response) {
        try (var body = response.errorBody()) {
            return body == null ? "" : body.string();
        } catch (IOException e) {
            return "";
        }
    }

    private static Throwable away(String method, Throwable failure) {
        if (failure instanceof LiveKitRefusal refusal && refusal.status() < 500 && refusal.status() != 401) {
            return refusal;
        }
        if (!(failure instanceof CircuitBreakerOpenException)) {
            LOG.warnf("LiveKit did not answer: method=%s cause=%s", method, failure.toString());
        }
        String detail = failure instanceof TimeoutException
                ? "LiveKit did not answer in time."
                : "LiveKit is away; try again in a moment.";
        return Problem.away(ProblemCode.LIVEKIT_AWAY, detail, RETRY_AFTER);
    }

    private static void back(Context context, Runnable task) {
        if (context == null) {
            task.run();
        } else {
            context.runOnContext(ignored -> task.run());
        }
    }

    private static void log(CircuitBreakerState state) {
        LOG.infof("The breaker to LiveKit changed: state=%s", state);
    }
}
