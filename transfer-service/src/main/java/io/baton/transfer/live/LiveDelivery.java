package io.baton.transfer.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.baton.transfer.flow.Flows;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/** Sends stored messages to the sockets of this replica, in order and each once per socket. */
@ApplicationScoped
class LiveDelivery {

    private static final Logger LOG = Logger.getLogger(LiveDelivery.class);

    private final LiveMessages messages;
    private final LiveGrants grants;
    private final Flows flows;
    private final ObjectMapper json;
    private final Map<UUID, LiveConnection> connections = new ConcurrentHashMap<>();

    LiveDelivery(LiveMessages messages, LiveGrants grants, Flows flows, ObjectMapper json) {
        this.messages = messages;
        this.grants = grants;
        this.flows = flows;
        this.json = json;
    }

    void add(LiveConnection connection) {
        connections.put(connection.id(), connection);
        deliver(connection);
    }

    void remove(UUID connectionId) {
        connections.remove(connectionId);
    }

    Collection<LiveConnection> open() {
        return List.copyOf(connections.values());
    }

    /** A socket gave a sign of life. */
    void alive(UUID connectionId, Instant at) {
        LiveConnection connection = connections.get(connectionId);
        if (connection != null) {
            connection.alive(at);
        }
    }

    /** There may be news for this person. */
    void wake(String recipient) {
        connections.values().stream()
                .filter(connection -> connection.username().equals(recipient))
                .forEach(this::deliver);
    }

    /** There may be news for anybody. */
    void wakeAll() {
        connections.values().forEach(this::deliver);
    }

    private void deliver(LiveConnection connection) {
        if (connection.beginDelivery()) {
            run(connection);
        }
    }

    private void run(LiveConnection connection) {
        flows.fork(() -> drain(connection))
                .subscribe()
                .with(
                        ignored -> {
                            if (connection.endDelivery()) {
                                run(connection);
                            }
                        },
                        failure -> {
                            LOG.debugf(failure, "A live socket could not be served");
                            connection.endDelivery();
                        });
    }

    private Uni<Void> drain(LiveConnection connection) {
        if (!connection.takeMore()) {
            return Uni.createFrom().voidItem();
        }
        return messages.after(connection.username(), connection.sent())
                .chain(found -> send(connection, found))
                .chain(() -> drain(connection));
    }

    private Uni<Void> send(LiveConnection connection, List<LiveMessage> found) {
        if (found.size() == 100) {
            connection.beginDelivery();
        }
        return Multi.createFrom()
                .iterable(found)
                .onItem()
                .transformToUniAndConcatenate(message -> envelope(connection.username(), message)
                        .chain(text -> connection.socket().sendText(text))
                        .invoke(() -> connection.sent(message.id())))
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<String> envelope(String recipient, LiveMessage message) {
        ObjectNode envelope = json.createObjectNode()
                .put("id", message.id())
                .put("type", message.type())
                .put("at", Instant.ofEpochMilli(message.atMillis()).toString());
        ObjectNode data = read(message.body());
        envelope.set("data", data);
        if (!message.type().equals("transfer")) {
            return Uni.createFrom().item(envelope.toString());
        }
        return grants.grantFor(UUID.fromString(data.path("id").asText()), recipient)
                .map(grant -> {
                    grant.ifPresent(found -> data.set("grant", json.valueToTree(found)));
                    return envelope.toString();
                });
    }

    private ObjectNode read(String body) {
        try {
            return (ObjectNode) json.readTree(body);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
