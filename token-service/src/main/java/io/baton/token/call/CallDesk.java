package io.baton.token.call;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.baton.events.EventCatalogue;
import io.baton.events.call.CallSupervisionChanged;
import io.baton.kit.paging.Cursor;
import io.baton.kit.paging.Page;
import io.baton.kit.problem.Problem;
import io.baton.kit.problem.ProblemCode;
import io.baton.token.matrix.Matrix;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What people see of calls and do with them. Who may not see a call is told that there is none. */
@ApplicationScoped
public class CallDesk {

    private static final String STATS = """
            SELECT count(*) FILTER (WHERE state = 'open'),
                   count(*) FILTER (WHERE state = 'open' AND held),
                   count(*) FILTER (WHERE state = 'open' AND answered_at IS NULL),
                   count(*) FILTER (WHERE created_at > :since),
                   count(*) FILTER (WHERE created_at > :since AND answered_at IS NOT NULL),
                   count(*) FILTER (WHERE created_at > :since AND (answered_at IS NOT NULL
                       OR extract(epoch FROM coalesce(ended_at, :now) - created_at) * 1000 > cast(:goal AS bigint))),
                   count(*) FILTER (WHERE created_at > :since
                       AND extract(epoch FROM answered_at - created_at) * 1000 <= cast(:goal AS bigint)),
                   coalesce(avg(extract(epoch FROM answered_at - created_at) * 1000)
                       FILTER (WHERE created_at > :since AND answered_at IS NOT NULL), 0)::bigint,
                   coalesce(avg(extract(epoch FROM ended_at - created_at) * 1000)
                       FILTER (WHERE ended_at > :since), 0)::bigint
            FROM call WHERE state = 'open' OR created_at > :since OR ended_at > :since""";

    private static final String SUPERVISION =
            EventCatalogue.typeOf(CallSupervisionChanged.class).type();

    private final Calls calls;
    private final CallPages pages;
    private final Legs legs;
    private final Supervisions supervisions;
    private final CallJournal journal;
    private final CallEndings endings;
    private final MatrixOrders orders;
    private final ObjectMapper json;
    private final CallSettings settings;
    private final Clock clock;

    CallDesk(
            Calls calls,
            CallPages pages,
            Legs legs,
            Supervisions supervisions,
            CallJournal journal,
            CallEndings endings,
            MatrixOrders orders,
            ObjectMapper json,
            CallSettings settings,
            Clock clock) {
        this.calls = calls;
        this.pages = pages;
        this.legs = legs;
        this.supervisions = supervisions;
        this.journal = journal;
        this.endings = endings;
        this.orders = orders;
        this.json = json;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Who asks: agents see open calls and those they were part of, supervisors all; rooms for admins are for admins.
     */
    record Viewer(String username, boolean supervisor, boolean admin) {}

    /** What to list: a state and a room, either may be null. */
    record Filter(String state, String room) {}

    Uni<Page<CallSummary>> list(Viewer viewer, Filter filter, int limit, Optional<Cursor> cursor, boolean newestFirst) {
        return Panache.withSession(() -> pages.page(viewer, filter, limit, cursor, newestFirst))
                .map(found -> Page.of(found, limit, call -> new Cursor(call.createdAt(), call.id()), CallSummary::of));
    }

    Uni<CallDetails> details(Viewer viewer, UUID id) {
        return Panache.withSession(() -> visible(viewer, id)
                .chain(call -> legs.of(id).chain(known -> journal.of(id).chain(entries -> supervisions
                        .of(id)
                        .map(supervised -> viewer.supervisor()
                                ? everything(call, known, entries, supervised)
                                : withoutHidden(call, known, entries))))));
    }

    private CallDetails everything(
            Call call, List<Leg> known, List<CallJournal.Entry> entries, List<Supervision> supervised) {
        return new CallDetails(
                CallSummary.of(call),
                known.stream().map(CallDetails.LegStay::of).toList(),
                entries.stream().map(this::entry).toList(),
                supervised.stream().map(CallDetails.SupervisorStay::of).toList());
    }

    /** Who listens unseen stays unseen: neither the legs nor what the timeline says about them. */
    private CallDetails withoutHidden(Call call, List<Leg> known, List<CallJournal.Entry> entries) {
        Set<String> hidden = known.stream()
                .filter(Leg::isAside)
                .map(leg -> leg.id().toString())
                .collect(Collectors.toSet());
        return new CallDetails(
                CallSummary.of(call),
                known.stream()
                        .filter(leg -> !leg.isAside())
                        .map(CallDetails.LegStay::of)
                        .toList(),
                entries.stream()
                        .filter(entry -> !SUPERVISION.equals(entry.type()))
                        .map(this::entry)
                        .filter(entry ->
                                !hidden.contains(entry.data().path("legId").asText()))
                        .toList(),
                null);
    }

    Uni<CallSummary> hold(Viewer viewer, UUID id, boolean hold) {
        return Panache.withSession(() -> visible(viewer, id))
                .chain(() -> orders.order(id, call -> byHand(call, hold)))
                .chain(() -> Panache.withSession(() -> visible(viewer, id)))
                .map(CallSummary::of);
    }

    Uni<CallSummary> end(Viewer viewer, UUID id) {
        return Panache.withSession(() -> visible(viewer, id))
                .chain(() -> endings.end(id, "agent_ended"))
                .chain(() -> Panache.withSession(() -> visible(viewer, id)))
                .map(CallSummary::of);
    }

    Uni<CallStats> stats() {
        OffsetDateTime now = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        long goal = settings.answerGoal().toMillis();
        return Panache.withSession(() -> Panache.getSession()
                .chain(session -> session.createNativeQuery(STATS, Object[].class)
                        .setParameter("now", now)
                        .setParameter("since", now.minus(Duration.ofDays(1)))
                        .setParameter("goal", goal)
                        .getSingleResult())
                .map(row -> new CallStats(
                        number(row[0]),
                        number(row[1]),
                        number(row[2]),
                        number(row[3]),
                        number(row[4]),
                        number(row[5]),
                        number(row[6]),
                        goal,
                        number(row[7]),
                        number(row[8]))));
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }

    private static Matrix byHand(Call call, boolean hold) {
        if (call.matrix().inTransfer()) {
            throw Problem.of(ProblemCode.TRANSFER_RUNNING, "A transfer of this call is running; it decides who waits.");
        }
        return call.matrix().callerHeld() == hold && call.matrixVersion() > 0
                ? call.matrix()
                : call.matrix().byHand(hold);
    }

    private Uni<Call> visible(Viewer viewer, UUID id) {
        return calls.byId(id).chain(found -> {
            Call call = found.filter(
                            known -> viewer.admin() || !known.homeRoom().startsWith("admin-assistant-"))
                    .orElseThrow(CallDesk::unknown);
            if (viewer.supervisor() || call.isOpen() || call.openedBy().equals(viewer.username())) {
                return Uni.createFrom().item(call);
            }
            return legs.count("callId = ?1 and identity = ?2", id, viewer.username())
                    .map(stays -> {
                        if (stays == 0) {
                            throw unknown();
                        }
                        return call;
                    });
        });
    }

    private static Problem unknown() {
        return Problem.of(ProblemCode.CALL_NOT_FOUND, "There is no call with this id.");
    }

    private CallDetails.TimelineEntry entry(CallJournal.Entry entry) {
        try {
            return new CallDetails.TimelineEntry(entry.at(), entry.type(), json.readTree(entry.data()));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
