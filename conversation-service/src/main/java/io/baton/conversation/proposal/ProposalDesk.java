package io.baton.conversation.proposal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.baton.conversation.audit.Audit;
import io.baton.conversation.audit.AuditLine;
import io.baton.conversation.function.Arguments;
import io.baton.conversation.function.Audience;
import io.baton.conversation.function.Caller;
import io.baton.conversation.function.FunctionFailed;
import io.baton.conversation.function.Functions;
import io.baton.conversation.function.Invocation;
import io.baton.events.DomainEvent;
import io.baton.kit.id.Ids;
import io.baton.kit.outbox.Outbox;
import io.baton.kit.problem.Problem;
import io.baton.kit.problem.ProblemCode;
import io.baton.kit.sql.Sql;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Proposals and what becomes of them. The yes is written down before anything is done, and what came of it afterwards: whoever dies
 * in between leaves a confirmed proposal, which the person's next request takes up with the bearer it brings. The bearer is kept
 * nowhere, so nothing is ever done for somebody who may not do it any more.
 */
@ApplicationScoped
public class ProposalDesk {

    /** So many are taken up by one request. */
    private static final int MOST_AT_ONCE = 5;

    /** The audit log, which has no words in it, goes on saying that it was. */
    private static final String FORGET = "DELETE FROM proposal WHERE arguments LIKE :contact OR result LIKE :contact";

    private static final String DROP = "DELETE FROM proposal WHERE created_at < :before";

    private final Proposals proposals;
    private final Functions functions;
    private final Arguments arguments;
    private final FunctionRuns runs;
    private final Audit audit;
    private final ProposalNews news;
    private final Outbox outbox;
    private final ProposalSettings settings;
    private final ObjectMapper json;
    private final Ids ids;
    private final Clock clock;

    ProposalDesk(
            Proposals proposals,
            Functions functions,
            Arguments arguments,
            FunctionRuns runs,
            Audit audit,
            ProposalNews news,
            Outbox outbox,
            ProposalSettings settings,
            ObjectMapper json,
            Ids ids,
            Clock clock) {
        this.proposals = proposals;
        this.functions = functions;
        this.arguments = arguments;
        this.runs = runs;
        this.audit = audit;
        this.news = news;
        this.outbox = outbox;
        this.settings = settings;
        this.json = json;
        this.ids = ids;
        this.clock = clock;
    }

    /** Writes a proposal down, in the transaction that is open now. */
    Uni<ProposalView> propose(Request request, String function) {
        Proposal proposal = new Proposal(
                ids.next(),
                request.conversationId(),
                function,
                text(request.arguments()),
                request.caller().name(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                settings.lifetime());
        if (request.caller().audience().may(Audience.AGENT)) {
            proposal.askedIn(request.caller().place(), settings.remindAfter());
        }
        return proposals
                .persist(proposal)
                .chain(() -> outbox.append(proposal.proposed()))
                .map(ignored -> view(proposal));
    }

    /**
     * A person says yes: it is done once, however often they say so.
     *
     * @throws Problem {@code proposal_not_found}, {@code proposal_state}, {@code forbidden}
     */
    public Uni<ProposalView> confirm(UUID id, Caller caller) {
        return Panache.withTransaction(() -> proposals.requireLocked(id, caller).chain(proposal -> {
                    Instant now = clock.instant();
                    boolean mine = proposal.isToRun(caller.name(), now);
                    Functions.Listed<?> listed = required(proposal, caller, mine);
                    boolean late = proposal.state == Proposal.State.CONFIRMED;
                    Uni<Void> written = mine
                            ? outbox.append(proposal.confirm(caller.name(), now, settings.runLimit()))
                                    .chain(() -> news.decided(proposal))
                            : Uni.createFrom().voidItem();
                    return written.replaceWith(() -> new Taken(view(proposal), mine ? listed : null, late));
                }))
                .chain(taken -> taken.listed() == null
                        ? Uni.createFrom().item(taken.view())
                        : run(taken, taken.listed(), caller));
    }

    /**
     * A proposal, and its function when it is ours to run now.
     *
     * @param late whether somebody said yes before, and has no answer yet
     */
    private record Taken(ProposalView view, Functions.Listed<?> listed, boolean late) {}

    private Functions.Listed<?> required(Proposal proposal, Caller caller, boolean toRun) {
        Functions.Listed<?> listed =
                functions.find(proposal.function, caller.audience()).orElse(null);
        // Asked again: a person's role may have changed since.
        if (toRun
                && (listed == null
                        || !caller.audience().may(listed.declaration().audience()))) {
            throw Problem.of(ProblemCode.FORBIDDEN, "This function is not for your role.");
        }
        return listed;
    }

    private <A extends Record> Uni<ProposalView> run(Taken taken, Functions.Listed<A> listed, Caller caller) {
        ProposalView proposal = taken.view();
        Instant begun = clock.instant();
        A read;
        try {
            read = arguments.read(proposal.arguments(), listed.declaration().arguments());
        } catch (Arguments.Invalid invalid) {
            FunctionFailed outdated =
                    FunctionFailed.refused("validation_failed", "The function does not take these arguments any more.");
            return finished(taken, caller, begun, new Ran(null, outdated));
        }
        return runs.insist(listed.function(), read, new Invocation(caller, proposal.id()))
                .map(result -> new Ran(result, null))
                .onFailure(FunctionFailed.class)
                .recoverWithItem(failure -> new Ran(null, failure))
                .chain(ran -> finished(taken, caller, begun, ran));
    }

    private record Ran(JsonNode result, FunctionFailed failure) {}

    private Uni<ProposalView> finished(Taken taken, Caller caller, Instant begun, Ran ran) {
        FunctionFailed failure = ran.failure();
        return Panache.withTransaction(
                () -> proposals.requireLocked(taken.view().id(), caller).chain(proposal -> {
                    if (proposal.state != Proposal.State.CONFIRMED) {
                        // Somebody took it up meanwhile, under the same id: what they wrote stands.
                        return Uni.createFrom().item(view(proposal));
                    }
                    Instant now = clock.instant();
                    if (failure == null) {
                        proposal.done(text(ran.result()), now);
                    } else {
                        proposal.failed(failure, now);
                    }
                    boolean unheard = taken.late() || proposal.isElsewhere(caller.name(), caller.place());
                    return audit.write(line(taken.view(), caller, begun, now, failure))
                            .chain(() -> unheard && proposal.finishedAt != null
                                    ? news.came(List.of(proposal))
                                    : Uni.createFrom().voidItem())
                            .replaceWith(() -> view(proposal));
                }));
    }

    private AuditLine line(ProposalView proposal, Caller caller, Instant begun, Instant now, FunctionFailed failure) {
        return new AuditLine(
                ids.next(),
                proposal.conversationId(),
                proposal.function(),
                caller.audience().wire(),
                caller.name(),
                "confirm",
                failure == null ? Outcome.Kind.SUCCEEDED.wire() : Outcome.Kind.FAILED.wire(),
                failure == null ? null : failure.code(),
                proposal.arguments(),
                proposal.id(),
                now.toEpochMilli() - begun.toEpochMilli(),
                now);
    }

    /**
     * A person says no.
     *
     * @throws Problem {@code proposal_not_found}, {@code proposal_state}
     */
    public Uni<ProposalView> reject(UUID id, Caller caller) {
        return Panache.withTransaction(() -> proposals
                .requireLocked(id, caller)
                .call(proposal -> rejected(proposal, proposal.reject(caller.name(), clock.instant()), caller))
                .map(this::view));
    }

    private Uni<Void> rejected(Proposal proposal, List<DomainEvent> events, Caller caller) {
        if (events.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return outbox.append(events)
                .chain(() -> news.decided(proposal))
                .chain(() -> proposal.isElsewhere(caller.name(), caller.place())
                        ? news.came(List.of(proposal))
                        : Uni.createFrom().voidItem());
    }

    /** Takes up what this person confirmed and nobody finished. Never fails. */
    public Uni<Void> takeUp(Caller caller) {
        return Panache.withSession(() -> proposals.left(caller.name(), clock.instant(), MOST_AT_ONCE))
                .map(left -> left.stream().map(proposal -> proposal.id).toList())
                .onItem()
                .transformToMulti(left -> Multi.createFrom().iterable(left))
                .onItem()
                .transformToUniAndConcatenate(id -> confirm(id, caller)
                        .replaceWithVoid()
                        .onFailure(Problem.class)
                        .recoverWithNull())
                .collect()
                .last()
                .replaceWithVoid();
    }

    /** What was proposed in a conversation lately, the newest last. */
    public Uni<List<ProposalView>> ofConversation(UUID conversation, Caller caller, int most) {
        return Panache.withSession(
                        () -> proposals.page(caller.name(), null, conversation, java.util.Optional.empty(), most - 1))
                .map(rows -> rows.reversed().stream().map(this::view).toList());
    }

    /** Somebody is to be forgotten: what was to be done about them, and what was done, in the transaction that is open now. */
    public Uni<Void> erased(UUID contact) {
        return Sql.run(FORGET, Map.of("contact", "%" + contact + "%")).replaceWithVoid();
    }

    /** What nobody answered in time is over, and what was never finished is given up. */
    Uni<Void> tidy() {
        Instant now = clock.instant();
        Duration patience = settings.patience();
        return Panache.withTransaction(() -> proposals
                .unanswered(now, 100)
                .chain(rows -> outbox.append(
                        rows.stream().flatMap(row -> row.expire().stream()).toList()))
                .chain(() -> proposals.forgotten(now.minus(patience), 100))
                .invoke(rows -> rows.forEach(row -> row.giveUp(now)))
                .call(news::came)
                .chain(() -> Sql.run(DROP, Map.of("before", Sql.at(now.minus(settings.retention())))))
                .replaceWithVoid());
    }

    ProposalView view(Proposal proposal) {
        return new ProposalView(
                proposal.id,
                proposal.conversationId,
                proposal.function,
                tree(proposal.arguments),
                proposal.askedBy,
                proposal.state.wire(),
                proposal.createdAt,
                proposal.expiresAt,
                proposal.decidedBy,
                proposal.decidedAt,
                proposal.finishedAt,
                proposal.result == null ? null : tree(proposal.result),
                proposal.problemCode == null ? null : Failure.of(proposal.problemCode, proposal.problemDetail));
    }

    private String text(JsonNode node) {
        try {
            return json.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JsonNode tree(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
