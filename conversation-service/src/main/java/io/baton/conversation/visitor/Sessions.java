package io.baton.conversation.visitor;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.baton.kit.problem.Problem;
import io.baton.kit.problem.ProblemCode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** Recognises the sessions of visitors, as token-service knows them. */
@ApplicationScoped
class Sessions {

    private static final Logger LOG = Logger.getLogger(Sessions.class);
    private static final Duration TRY_AGAIN = Duration.ofSeconds(2);

    private final SessionsApi tokenService;
    private final Clock clock;
    private final Cache<String, SessionsApi.Session> recognised;

    Sessions(@RestClient SessionsApi tokenService, VisitorTalkSettings settings, Clock clock) {
        this.tokenService = tokenService;
        this.clock = clock;
        this.recognised = Caffeine.newBuilder()
                .maximumSize(10_000)
                .expireAfterWrite(settings.recognisedFor())
                .build();
    }

    /**
     * The id of the session that this secret proves.
     *
     * @throws Problem {@code session_not_found}, or {@code service_away} when token-service does not say
     */
    Uni<UUID> recognise(String secret) {
        SessionsApi.Session known = recognised.getIfPresent(secret);
        Uni<SessionsApi.Session> session = known == null
                ? tokenService
                        .recognise(new SessionsApi.Shown(secret))
                        .onFailure()
                        .transform(Sessions::problem)
                        .invoke(found -> recognised.put(secret, found))
                : Uni.createFrom().item(known);
        return session.map(found -> {
            if (!found.expiresAt().isAfter(clock.instant())) {
                throw unknown();
            }
            return found.id();
        });
    }

    private static Problem problem(Throwable failure) {
        if (failure instanceof WebApplicationException answer
                && answer.getResponse().getStatus() == 404) {
            return unknown();
        }
        LOG.warnf(
                "token-service did not say whose session it is: %s",
                failure.getClass().getSimpleName());
        return Problem.away(ProblemCode.SERVICE_AWAY, "token-service does not answer.", TRY_AGAIN);
    }

    private static Problem unknown() {
        return Problem.of(ProblemCode.SESSION_NOT_FOUND, "There is no such session: begin another.");
    }
}
