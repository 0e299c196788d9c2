package io.baton.transfer.news;

import io.baton.events.CloudEvent;
import io.baton.events.DomainEvent;
import io.baton.events.EventCatalogue;
import io.baton.events.MalformedEvent;
import io.baton.events.call.CallAnalysisCompleted;
import io.baton.events.notification.NotificationCreated;
import io.baton.kit.inbox.Inbox;
import io.baton.transfer.agent.Occupancy;
import io.baton.transfer.flow.Flows;
import io.baton.transfer.live.LiveMessages;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/**
 * Tells people on their live sockets what happened elsewhere: what they are notified of, and analyses of the calls they are on. One
 * replica takes a fact in and writes it down for each recipient once; whichever replica holds the recipient's socket sends it.
 */
@ApplicationScoped
class News {

    private static final Logger LOG = Logger.getLogger(News.class);
    private static final String CONSUMER = "live-news";
    private static final int RETRIES = 10;

    /** As long as a socket can resume; who comes later asks the owning service anyway. */
    private static final Duration STALE = Duration.ofHours(1);

    private static final Set<String> TOLD = Set.of(
            EventCatalogue.typeOf(NotificationCreated.class).type(),
            EventCatalogue.typeOf(CallAnalysisCompleted.class).type());

    private final Inbox inbox;
    private final LiveMessages live;
    private final Occupancy occupancy;
    private final Flows flows;
    private final Clock clock;

    News(Inbox inbox, LiveMessages live, Occupancy occupancy, Flows flows, Clock clock) {
        this.inbox = inbox;
        this.live = live;
        this.occupancy = occupancy;
        this.flows = flows;
        this.clock = clock;
    }

    /** Something to look at. */
    record NotificationNews(UUID id, String kind) {}

    /** A call was analysed. */
    record AnalysisNews(UUID callId, UUID conversationId, UUID analysisId) {}

    /** One record of {@code baton.conversations} or {@code baton.calls}; most tell of other things. */
    @Incoming("news")
    Uni<Void> hear(ConsumerRecord<String, byte[]> record) {
        if (!TOLD.contains(type(record))) {
            return Uni.createFrom().voidItem();
        }
        return Uni.createFrom()
                .item(() -> io.baton.kit.inbox.Incoming.event(record))
                .chain(event -> isStale(event)
                        ? Uni.createFrom().voidItem()
                        : flows.fork(() -> Panache.withTransaction(() -> once(event))))
                .onFailure(failure -> !(failure instanceof MalformedEvent))
                .retry()
                .withBackOff(Duration.ofMillis(200), Duration.ofSeconds(5))
                .atMost(RETRIES)
                .onFailure()
                .invoke(failure -> LOG.warnf("Somebody is not told of something: %s", failure.toString()));
    }

    private static String type(ConsumerRecord<String, byte[]> record) {
        Header type = record.headers().lastHeader("ce_type");
        return type == null ? "" : new String(type.value(), StandardCharsets.UTF_8);
    }

    private boolean isStale(CloudEvent event) {
        return event.time().isBefore(clock.instant().minus(STALE));
    }

    private Uni<Void> once(CloudEvent event) {
        return inbox.once(
                        CONSUMER,
                        event.id().toString(),
                        () -> tell(event.event().orElse(null)))
                .replaceWithVoid();
    }

    private Uni<Void> tell(DomainEvent fact) {
        return switch (fact) {
            case NotificationCreated told ->
                live.tell(
                        List.of(told.recipient()),
                        "notification",
                        new NotificationNews(told.notificationId(), told.kind()));
            case CallAnalysisCompleted analysis ->
                occupancy
                        .on(analysis.callId())
                        .chain(agents -> live.tell(
                                agents,
                                "analysis",
                                new AnalysisNews(analysis.callId(), analysis.conversationId(), analysis.analysisId())));
            case null, default -> Uni.createFrom().voidItem();
        };
    }
}
