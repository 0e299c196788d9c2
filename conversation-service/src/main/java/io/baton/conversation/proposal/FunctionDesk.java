package io.baton.conversation.proposal;

import com.fasterxml.jackson.databind.JsonNode;
import io.baton.conversation.audit.Audit;
import io.baton.conversation.audit.AuditLine;
import io.baton.conversation.function.Arguments;
import io.baton.conversation.function.Effect;
import io.baton.conversation.function.FunctionFailed;
import io.baton.conversation.function.Functions;
import io.baton.conversation.function.Invocation;
import io.baton.kit.id.Ids;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * The gate. Whoever asks for a function, in whatever way, comes through here: it is looked up, allowed or refused, its arguments are
 * read, it runs or is proposed, and a line is written about it. Says what came of it and fails only when our own database does.
 */
@ApplicationScoped
public class FunctionDesk {

    /** Names that models invent are not written down: they may be anything. */
    private static final String UNKNOWN = "unknown";

    private final Functions functions;
    private final Arguments arguments;
    private final FunctionRuns runs;
    private final ProposalDesk proposals;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    FunctionDesk(
            Functions functions,
            Arguments arguments,
            FunctionRuns runs,
            ProposalDesk proposals,
            Audit audit,
            Ids ids,
            Clock clock) {
        this.functions = functions;
        this.arguments = arguments;
        this.runs = runs;
        this.proposals = proposals;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** Asks for a function. */
    public Uni<Outcome> ask(Request request) {
        Optional<Functions.Listed<?>> found =
                functions.find(request.function(), request.caller().audience());
        if (found.isEmpty()) {
            return refuse(request, UNKNOWN, Failure.of("function_not_found", "There is no such function."));
        }
        Functions.Listed<?> listed = found.get();
        if (!request.caller().audience().may(listed.declaration().audience())) {
            return refuse(request, listed.name(), Failure.of("forbidden", "This function is not for your role."));
        }
        return allowed(request, listed);
    }

    private <A extends Record> Uni<Outcome> allowed(Request request, Functions.Listed<A> listed) {
        A read;
        try {
            read = arguments.read(request.arguments(), listed.declaration().arguments());
        } catch (Arguments.Invalid invalid) {
            Failure failure = new Failure("validation_failed", "Some arguments are not valid.", invalid.violations());
            return answered(request, clock.instant(), Outcome.failed(listed.name(), Outcome.Kind.FAILED, failure));
        }
        return listed.declaration().effect() == Effect.WRITE ? propose(request, listed) : look(request, listed, read);
    }

    private <A extends Record> Uni<Outcome> look(Request request, Functions.Listed<A> listed, A read) {
        Instant begun = clock.instant();
        return runs.run(listed.function(), read, new Invocation(request.caller(), ids.next()))
                .map(result -> new Outcome(listed.name(), Outcome.Kind.SUCCEEDED, result, null, null))
                .onFailure(FunctionFailed.class)
                .recoverWithItem(failure -> failed(listed.name(), failure))
                .chain(outcome -> answered(request, begun, outcome));
    }

    private static Outcome failed(String function, FunctionFailed failure) {
        return Outcome.failed(function, Outcome.Kind.FAILED, Failure.of(failure.code(), failure.detail()));
    }

    private Uni<Outcome> propose(Request request, Functions.Listed<?> listed) {
        Instant begun = clock.instant();
        return Panache.withTransaction(() -> proposals
                .propose(request, listed.name())
                .map(view -> new Outcome(listed.name(), Outcome.Kind.PROPOSED, null, view, null))
                .call(outcome -> audit.write(line(request, listed.name(), begun, outcome))));
    }

    private Uni<Outcome> refuse(Request request, String name, Failure failure) {
        Outcome outcome = Outcome.failed(request.function(), Outcome.Kind.REFUSED, failure);
        return Panache.withTransaction(() -> audit.write(line(request, name, clock.instant(), outcome)))
                .replaceWith(outcome);
    }

    private Uni<Outcome> answered(Request request, Instant begun, Outcome outcome) {
        return Panache.withTransaction(() -> audit.write(line(request, outcome.function(), begun, outcome)))
                .replaceWith(outcome);
    }

    private AuditLine line(Request request, String function, Instant begun, Outcome outcome) {
        Instant now = clock.instant();
        JsonNode given = function.equals(UNKNOWN) ? null : request.arguments();
        UUID proposal = outcome.proposal() == null ? null : outcome.proposal().id();
        return new AuditLine(
                ids.next(),
                request.conversationId(),
                function,
                request.caller().audience().wire(),
                request.caller().name(),
                request.via(),
                outcome.kind().wire(),
                outcome.failure() == null ? null : outcome.failure().code(),
                given,
                proposal,
                now.toEpochMilli() - begun.toEpochMilli(),
                now);
    }
}
