package io.baton.token.call;

import io.baton.events.call.CallAnalysisCompleted;
import io.baton.token.livekit.LiveKitRooms;
import io.baton.token.matrix.LegKind;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Tells the agents of a call, in the rooms where they are, that what was said lately has been analysed: ids only, and to nobody
 * else. News that nobody hears is lost; the analysis is still found at conversation-service.
 */
@ApplicationScoped
class AnalysisNews {

    private static final String TOPIC = "baton.analysis";

    /** Who speaks by now speaks of something else. */
    private static final Duration NEWS_FOR = Duration.ofSeconds(30);

    private final Legs legs;
    private final LiveKitRooms rooms;
    private final Background background;
    private final Clock clock;

    AnalysisNews(Legs legs, LiveKitRooms rooms, Background background, Clock clock) {
        this.legs = legs;
        this.rooms = rooms;
        this.background = background;
        this.clock = clock;
    }

    /** Tells it beside the facts that come after it, which wait for no room; nothing when it is old. */
    void tell(CallAnalysisCompleted analysis, Instant at) {
        if (at.plus(NEWS_FOR).isAfter(clock.instant())) {
            background.run("analysis-news", () -> send(analysis));
        }
    }

    private Uni<Void> send(CallAnalysisCompleted analysis) {
        String message = message(analysis);
        return Panache.withSession(() -> legs.present(analysis.callId()))
                .map(AnalysisNews::agents)
                .chain(agents -> Multi.createFrom()
                        .iterable(agents.entrySet())
                        .onItem()
                        .transformToUniAndMerge(room -> rooms.send(room.getKey(), room.getValue(), TOPIC, message))
                        .collect()
                        .last()
                        .replaceWithVoid());
    }

    /** The agents of a call by room, for whom LiveKit's message is meant by name: without a name it would go to everybody. */
    static Map<String, List<String>> agents(List<Leg> present) {
        return present.stream()
                .filter(leg -> leg.kind() == LegKind.AGENT && leg.isPresent())
                .collect(Collectors.groupingBy(
                        Leg::room, TreeMap::new, Collectors.mapping(Leg::identity, Collectors.toList())));
    }

    static String message(CallAnalysisCompleted analysis) {
        return new JsonObject()
                .put("type", "analysis")
                .put("callId", analysis.callId().toString())
                .put("conversationId", analysis.conversationId().toString())
                .put("analysisId", analysis.analysisId().toString())
                .encode();
    }
}
