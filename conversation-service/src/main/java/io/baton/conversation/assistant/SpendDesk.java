package io.baton.conversation.assistant;

import io.baton.conversation.function.Audience;
import io.baton.conversation.function.Caller;
import io.baton.kit.problem.Problem;
import io.baton.kit.problem.ProblemCode;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What the model may cost one person a day, one visitor of the website, all visitors together, and one conversation. Counted after each
 * turn of the model, so that a restart forgets nothing; days are those of UTC.
 */
@ApplicationScoped
class SpendDesk {

    /** Long enough to look back at a month. */
    private static final Period RETENTION = Period.ofDays(35);

    private final Spends spends;
    private final AssistantSettings settings;
    private final MeterRegistry meters;
    private final Clock clock;

    SpendDesk(Spends spends, AssistantSettings settings, MeterRegistry meters, Clock clock) {
        this.spends = spends;
        this.settings = settings;
        this.meters = meters;
        this.clock = clock;
    }

    /**
     * How many tokens the next message may cost. Needs an open session.
     *
     * @throws Problem {@code spend_limit} with the {@code limit} that was reached, and when to come back where that helps
     */
    Uni<Long> left(Caller caller, UUID conversation) {
        List<SpendLimit> limits = limits(caller, conversation);
        List<String> daily = limits.stream()
                .filter(limit -> limit.kind() != SpendLimit.Kind.CONVERSATION)
                .map(SpendLimit::subject)
                .toList();
        return spends.spent(daily, ofConversation(conversation), today()).map(spent -> {
            long least = settings.tokens();
            for (SpendLimit limit : limits) {
                long left = limit.tokens() - spent.getOrDefault(limit.subject(), 0L);
                if (left <= 0) {
                    throw reached(limit.kind());
                }
                least = Math.min(least, left);
            }
            return least;
        });
    }

    /** The model took a turn. Needs a transaction. */
    Uni<Void> spent(Caller caller, UUID conversation, long tokens) {
        meters.counter("baton.assistant.tokens", "audience", caller.audience().wire())
                .increment((double) tokens);
        return spends.add(
                limits(caller, conversation).stream().map(SpendLimit::subject).toList(), today(), tokens);
    }

    /** Forgets what was spent long ago. */
    @Scheduled(every = "1h", delayed = "30s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> tidy() {
        return Panache.withTransaction(() -> spends.dropBefore(today().minus(RETENTION)));
    }

    private List<SpendLimit> limits(Caller caller, UUID conversation) {
        SpendLimit ofConversation = new SpendLimit(
                SpendLimit.Kind.CONVERSATION, ofConversation(conversation), settings.tokensPerConversation());
        return caller.audience() == Audience.PUBLIC
                ? List.of(
                        ofConversation,
                        new SpendLimit(SpendLimit.Kind.VISITOR, caller.name(), settings.tokensPerVisitorDay()),
                        new SpendLimit(SpendLimit.Kind.VISITORS, "visitors", settings.tokensForVisitorsDay()))
                : List.of(
                        ofConversation,
                        new SpendLimit(SpendLimit.Kind.PERSON, "person:" + caller.name(), settings.tokensPerDay()));
    }

    private static String ofConversation(UUID conversation) {
        return "conversation:" + conversation;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private Problem reached(SpendLimit.Kind kind) {
        Map<String, ?> members = Map.of("limit", kind.wire());
        if (kind == SpendLimit.Kind.CONVERSATION) {
            return Problem.of(ProblemCode.SPEND_LIMIT, kind.words(), members);
        }
        Instant tomorrow = today().plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        Duration wait = Duration.between(clock.instant(), tomorrow).plusSeconds(1);
        return Problem.away(ProblemCode.SPEND_LIMIT, kind.words(), members, wait);
    }
}
