package io.baton.conversation.visitor;

import io.baton.conversation.function.Caller;
import io.baton.kit.problem.Problem;
import io.baton.kit.visitor.Buckets;
import io.baton.kit.visitor.Visitor;
import io.baton.kit.visitor.VisitorLimits;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Lets a visitor's request in: from a page that may ask, not too often, and with the secret of a session. */
@ApplicationScoped
class VisitorDoor {

    private final VisitorLimits limits;
    private final Sessions sessions;
    private final Buckets bySession;

    VisitorDoor(VisitorLimits limits, Sessions sessions, VisitorTalkSettings settings, Clock clock) {
        this.limits = limits;
        this.sessions = sessions;
        this.bySession = new Buckets(settings.perSession(), clock);
    }

    /**
     * Whom what is asked for is for.
     *
     * @throws Problem {@code origin_not_allowed}, {@code forbidden}, {@code rate_limited}, {@code session_not_found},
     *     {@code service_away}
     */
    Uni<Caller> enter(Visitor visitor, VisitorPass pass) {
        limits.admit(visitor, pass.publishableKey());
        return sessions.recognise(pass.sessionId())
                .invoke(session -> bySession.take(session.toString(), "Too much was asked for in this session."))
                .map(Caller::visitor);
    }
}
