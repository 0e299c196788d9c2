package io.baton.transfer.feed;

import io.baton.events.Topics;
import io.baton.kit.problem.ProblemCode;
import io.baton.kit.security.Roles;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Who follows the events on this replica. */
@ApplicationScoped
public class EventFeed {

    /** Each has a consumer with its buffers. */
    static final int MOST = 20;

    private static final List<String> OF_CALLS = List.of(Topics.CALLS, Topics.AGENTS);
    private static final List<String> ALL = List.of(Topics.CALLS, Topics.AGENTS, Topics.CRM);

    private final Map<String, Object> kafka;
    private final Map<UUID, FollowedEvents> followed = new ConcurrentHashMap<>();

    EventFeed(@Identifier("default-kafka-broker") Map<String, Object> kafka) {
        this.kafka = Map.copyOf(kafka);
    }

    /**
     * Tells somebody of events from now on, instead of those that the same connection has followed before. Supervisors see those of
     * calls and agents, admins all.
     *
     * @throws FeedRefused with {@code forbidden} for others, and {@code rate_limited} when too many follow already
     */
    public void follow(UUID connection, SecurityIdentity who, EventFilter filter, EventFollower follower) {
        if (!who.hasRole(Roles.SUPERVISOR)) {
            throw new FeedRefused(ProblemCode.FORBIDDEN, "Events are for supervisors and admins.");
        }
        unfollow(connection);
        FollowedEvents events = new FollowedEvents(kafka, who.hasRole(Roles.ADMIN) ? ALL : OF_CALLS, filter, follower);
        synchronized (followed) {
            if (followed.size() >= MOST) {
                throw new FeedRefused(
                        ProblemCode.RATE_LIMITED, "At most " + MOST + " people follow the events here at a time.");
            }
            followed.put(connection, events);
        }
        Thread.ofVirtual().name("event-feed-" + connection).start(() -> {
            try {
                events.run();
            } finally {
                followed.remove(connection, events);
            }
        });
    }

    /** Tells nothing more to this connection. */
    public void unfollow(UUID connection) {
        FollowedEvents events = followed.remove(connection);
        if (events != null) {
            events.end();
        }
    }

    @PreDestroy
    void stop() {
        followed.values().forEach(FollowedEvents::end);
    }
}
