package io.baton.transfer.call;

import io.baton.kit.problem.Problem;
import io.baton.kit.problem.ProblemCode;
import io.smallrye.faulttolerance.api.CircuitBreakerName;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/**
 * Asks token-service over HTTP. Every call has a time limit and stands behind one breaker, so that an absent token-service
 * costs its users milliseconds. Questions and wishes are idempotent: a broken connection is tried once more.
 */
@ApplicationScoped
class TokenServiceCalls implements Calls {

    private static final Duration RETRY_AFTER = Duration.ofSeconds(2);

    private final GuardedTokenService service;

    TokenServiceCalls(GuardedTokenService service) {
        this.service = service;
    }

    @Override
    public Uni<Optional<CallView>> byId(UUID callId) {
        return found(again(() -> service.byId(callId)));
    }

    @Override
    public Uni<Optional<CallView>> byRoom(String room) {
        return found(again(() -> service.byRoom(room)));
    }

    @Override
    public Uni<Boolean> apply(UUID callId, Matrix matrix) {
        return found(again(() -> service.apply(callId, matrix)))
                .map(Optional::isPresent)
                .onFailure(failure -> failure instanceof Problem problem && problem.code() == ProblemCode.CALL_ENDED)
                .recoverWithItem(false)
                .onFailure(MatrixStale.class)
                .recoverWithUni(stale -> stale(callId, stale.current()));
    }

    /** A refusal that does not say which version is in force costs one more question. */
    private Uni<Boolean> stale(UUID callId, long current) {
        if (current >= 0) {
            return Uni.createFrom().failure(new MatrixStale(current));
        }
        return byId(callId)
                .chain(view -> view.isEmpty()
                        ? Uni.createFrom().item(false)
                        : Uni.createFrom().failure(new MatrixStale(view.get().matrixVersion())));
    }

    @Override
    public Uni<Grant> grant(UUID callId, String identity, String room, String subject) {
        return understood(service.grant(callId, new TokenServiceApi.GrantWish(identity, room, subject)));
    }

    @Override
    public Uni<Grant> invite(UUID callId, String identity, String room) {
        return understood(service.invite(callId, new TokenServiceApi.InvitationWish(identity, room)));
    }

    @Override
    public Uni<LegPresence> awaitLeg(UUID callId, String identity, String room, Duration wait) {
        return understood(service.leg(callId, identity, room, wait.toMillis()));
    }

    @Override
    public Uni<List<UnattendedCall>> unattended(Duration atLeast, int limit) {
        return understood(service.unattended(atLeast.toMillis(), limit)).map(TokenServiceApi.Unattended::items);
    }

    private static <T> Uni<T> again(java.util.function.Supplier<Uni<T>> question) {
        return understood(Uni.createFrom()
                .deferred(question::get)
                .onFailure(TokenServiceCalls::connectionBroke)
                .retry()
                .atMost(1));
    }

    private static <T> Uni<Optional<T>> found(Uni<T> question) {
        return question.map(Optional::of)
                .onFailure(failure -> failure instanceof Problem problem && problem.getStatusCode() == 404)
                .recoverWithItem(Optional.empty());
    }

    private static <T> Uni<T> understood(Uni<T> question) {
        return question.onFailure(failure -> !(failure instanceof Problem) && !(failure instanceof MatrixStale))
                .transform(failure ->
                        Problem.away(ProblemCode.TOKEN_SERVICE_AWAY, "token-service does not answer.", RETRY_AFTER));
    }

    private static boolean connectionBroke(Throwable failure) {
        return failure instanceof jakarta.ws.rs.ProcessingException || failure instanceof java.io.IOException;
    }

    /** The wire with time limit and breaker; only silence and broken connections open the breaker, answers do not. */
    @ApplicationScoped
    static class GuardedTokenService {

        private static final String BREAKER = "token-service";

        private final TokenServiceApi api;

        GuardedTokenService(@RestClient TokenServiceApi api) {
            this.api = api;
        }

        @Timeout(value = 3, unit = ChronoUnit.SECONDS)
        @CircuitBreaker(
                requestVolumeThreshold = 10,
                delay = 500,
                skipOn = {Problem.class, MatrixStale.class})
        @CircuitBreakerName(BREAKER + "-id")
        Uni<CallView> byId(UUID callId) {
            return api.byId(callId);
        }

        @Timeout(value = 3, unit = ChronoUnit.SECONDS)
        @CircuitBreaker(
                requestVolumeThreshold = 10,
                delay = 500,
                skipOn = {Problem.class, MatrixStale.class})
        @CircuitBreakerName(BREAKER + "-room")
        Uni<CallView> byRoom(String room) {
            return api.byRoom(room);
        }

        @Timeout(value = 3, unit = ChronoUnit.SECONDS)
        @CircuitBreaker(
                requestVolumeThreshold = 10,
                delay = 500,
                skipOn = {Problem.class, MatrixStale.class})
        @CircuitBreakerName(BREAKER + "-matrix")
        Uni<TokenServiceApi.Enforced> apply(UUID callId, Matrix matrix) {
            return api.apply(callId, matrix);
        }

        @Timeout(value = 3, unit = ChronoUnit.SECONDS)
        @CircuitBreaker(
                requestVolumeThreshold = 10,
                delay = 500,
                skipOn = {Problem.class, MatrixStale.class})
        @CircuitBreakerName(BREAKER + "-grant")
        Uni<Grant> grant(UUID callId, TokenServiceApi.GrantWish wish) {
            return api.grant(callId, wish);
        }

        @Timeout(value = 3, unit = ChronoUnit.SECONDS)
        @CircuitBreaker(
                requestVolumeThreshold = 10,
                delay = 500,
                skipOn = {Problem.class, MatrixStale.class})
        @CircuitBreakerName(BREAKER + "-invitation")
        Uni<Grant> invite(UUID callId, TokenServiceApi.InvitationWish wish) {
            return api.invite(callId, wish);
        }

        @Timeout(value = 5, unit = ChronoUnit.SECONDS)
        @CircuitBreaker(
                requestVolumeThreshold = 10,
                delay = 500,
                skipOn = {Problem.class, MatrixStale.class})
        @CircuitBreakerName(BREAKER + "-leg")
        Uni<LegPresence> leg(UUID callId, String identity, String room, long waitMillis) {
            return api.leg(callId, identity, room, waitMillis);
        }

        @Timeout(value = 3, unit = ChronoUnit.SECONDS)
        @CircuitBreaker(
                requestVolumeThreshold = 10,
                delay = 500,
                skipOn = {Problem.class, MatrixStale.class})
        @CircuitBreakerName(BREAKER + "-unattended")
        Uni<TokenServiceApi.Unattended> unattended(long forMillis, int limit) {
            return api.unattended(forMillis, limit);
        }
    }
}
