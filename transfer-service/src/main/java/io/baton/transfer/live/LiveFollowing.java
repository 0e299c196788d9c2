package io.baton.transfer.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.baton.kit.problem.ProblemCode;
import io.baton.transfer.feed.EventFeed;
import io.baton.transfer.feed.EventFilter;
import io.baton.transfer.feed.EventFollower;
import io.baton.transfer.feed.FeedRefused;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.websockets.next.WebSocketConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

/** What clients say on the live socket: that they want to follow the domain events, or no longer. */
@ApplicationScoped
class LiveFollowing {

    /** Whoever does not take a message for so long follows no more. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final EventFeed feed;
    private final Clock clock;
    private final ObjectMapper json;

    LiveFollowing(EventFeed feed, Clock clock, ObjectMapper json) {
        this.feed = feed;
        this.clock = clock;
        this.json = json;
    }

    /** Takes what a client sent; what cannot be taken is answered with {@code refused}. */
    void hear(UUID connection, SecurityIdentity who, WebSocketConnection socket, String text) {
        Follower follower = new Follower(socket);
        try {
            JsonNode said = json.readTree(text);
            switch (said.path("type").asText()) {
                case "follow" -> feed.follow(connection, who, EventFilter.of(said), follower);
                case "unfollow" -> feed.unfollow(connection);
                default -> follower.refused(ProblemCode.VALIDATION_FAILED, "type is follow or unfollow.");
            }
        } catch (JsonProcessingException e) {
            follower.refused(ProblemCode.MALFORMED_JSON, "A message is a JSON object.");
        } catch (FeedRefused e) {
            follower.refused(e.code(), e.getMessage());
        }
    }

    /** The connection is closed. */
    void left(UUID connection) {
        feed.unfollow(connection);
    }

    private final class Follower implements EventFollower {

        private final WebSocketConnection socket;

        Follower(WebSocketConnection socket) {
            this.socket = socket;
        }

        @Override
        public void following() {
            send(message("following"));
        }

        @Override
        public void event(JsonNode seen) {
            ObjectNode message = message("event");
            message.set("data", seen);
            send(message);
        }

        @Override
        public void away() {
            refused(ProblemCode.KAFKA_AWAY, "Kafka does not answer; ask again later.");
        }

        private void refused(ProblemCode code, String detail) {
            ObjectNode message = message("refused");
            message.putObject("data").put("code", code.wire()).put("detail", detail);
            send(message);
        }

        private ObjectNode message(String type) {
            return json.createObjectNode()
                    .put("type", type)
                    .put("at", clock.instant().toString());
        }

        private void send(ObjectNode message) {
            socket.sendText(message.toString()).await().atMost(PATIENCE);
        }
    }
}
