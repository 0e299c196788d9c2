package io.baton.transfer.live;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.baton.kit.id.Ids;
import io.baton.kit.security.Roles;
import io.baton.transfer.feed.EventFeed;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.websockets.next.CloseReason;
import io.quarkus.websockets.next.OnClose;
import io.quarkus.websockets.next.OnOpen;
import io.quarkus.websockets.next.OnPongMessage;
import io.quarkus.websockets.next.OnTextMessage;
import io.quarkus.websockets.next.UserData;
import io.quarkus.websockets.next.WebSocket;
import io.quarkus.websockets.next.WebSocketConnection;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/**
 * The live socket of one person. Messages are {@code {id, type, at, data}}:
 *
 * <ul>
 *   <li>{@code hello}, first on every socket: who one is, one's running transfers and offers, and {@code resumeAfter}, the id
 *       to come back with;
 *   <li>{@code offer} to a target, {@code offer_ended} when it no longer stands;
 *   <li>{@code transfer} to both agents on every change; with {@code grant} for the recipient when it may join a room now;
 *   <li>{@code briefing}, first as {@code delta} pieces of its text, then whole with {@code done};
 *   <li>{@code presence} when an agent's status changes;
 *   <li>{@code notification} with {@code id} and {@code kind}, when there is something new at {@code /api/notifications};
 *   <li>{@code analysis} with {@code callId}, {@code conversationId} and {@code analysisId}, to the agents of a call that was
 *       analysed;
 *   <li>{@code following}, {@code event} or {@code refused}, without an {@code id}, to whoever asked for the domain events.
 * </ul>
 *
 * <p>A socket opened with {@code ?after=<id>} gets what was missed since that id, at most an hour back. Opening it makes an
 * agent known and connected, unless it is opened with {@code ?watch=true} by somebody who only looks on. A client may send {@code {"type": "follow", "types",
 * "callId", "since"}}, all but the first optional, to be told of the domain events ({@link EventFeed}), and {@code {"type":
 * "unfollow"}}; commands go over HTTP. A client that answers no ping (RFC 6455) for 10 seconds is disconnected. A person's eleventh socket is closed with 1013 (try again
 * later).
 */
@WebSocket(path = "/api/live")
@RolesAllowed(Roles.AGENT)
public class LiveSocket {

    private static final UserData.TypedKey<String> CONNECTION = UserData.TypedKey.forString("connection");
    private static final UserData.TypedKey<String> PERSON = UserData.TypedKey.forString("person");
    private static final CloseReason TOO_MANY = new CloseReason(1013, "One person has too many sockets");

    private final SecurityIdentity identity;
    private final LiveDelivery delivery;
    private final LiveMessages messages;
    private final LiveGreeting greeting;
    private final LivePresence presence;
    private final LivePlaces places;
    private final LiveFollowing following;
    private final Ids ids;
    private final Clock clock;
    private final ObjectMapper json;

    LiveSocket(
            SecurityIdentity identity,
            LiveDelivery delivery,
            LiveMessages messages,
            LiveGreeting greeting,
            LivePresence presence,
            LivePlaces places,
            LiveFollowing following,
            Ids ids,
            Clock clock,
            ObjectMapper json) {
        this.identity = identity;
        this.delivery = delivery;
        this.messages = messages;
        this.greeting = greeting;
        this.presence = presence;
        this.places = places;
        this.following = following;
        this.ids = ids;
        this.clock = clock;
        this.json = json;
    }

    @OnOpen
    Uni<Void> open(WebSocketConnection socket) {
        String username = identity.getPrincipal().getName();
        if (!places.take(username)) {
            return socket.close(TOO_MANY);
        }
        UUID id = ids.next();
        socket.userData().put(CONNECTION, id.toString());
        socket.userData().put(PERSON, username);
        return messages.newest().chain(newest -> present(socket, id, username)
                .chain(() -> greeting.greet(username, newest))
                .chain(data -> socket.sendText(hello(newest, data)))
                .invoke(() -> delivery.add(
                        new LiveConnection(id, username, socket, after(socket, newest), clock.instant()))));
    }

    @OnClose
    Uni<Void> close(WebSocketConnection socket) {
        String id = socket.userData().get(CONNECTION);
        if (id == null) {
            return Uni.createFrom().voidItem();
        }
        places.giveBack(socket.userData().get(PERSON));
        delivery.remove(UUID.fromString(id));
        following.left(UUID.fromString(id));
        return presence.disconnected(UUID.fromString(id));
    }

    @OnTextMessage
    void hear(WebSocketConnection socket, String text) {
        String id = socket.userData().get(CONNECTION);
        if (id != null) {
            following.hear(UUID.fromString(id), identity, socket, text);
        }
    }

    /** The answer to a ping; browsers give it by themselves. */
    @OnPongMessage
    Uni<Void> pong(WebSocketConnection socket, Buffer data) {
        String id = socket.userData().get(CONNECTION);
        if (id != null) {
            delivery.alive(UUID.fromString(id), clock.instant());
        }
        return Uni.createFrom().voidItem();
    }

    /** Who only looks on is not there for calls. */
    private Uni<Void> present(WebSocketConnection socket, UUID id, String username) {
        return parameters(socket).contains("watch=true")
                ? Uni.createFrom().voidItem()
                : presence.connected(id, username);
    }

    private static List<String> parameters(WebSocketConnection socket) {
        String query = socket.handshakeRequest().query();
        return query == null ? List.of() : List.of(query.split("&", -1));
    }

    private static long after(WebSocketConnection socket, long newest) {
        for (String pair : parameters(socket)) {
            if (pair.matches("after=\\d{1,18}")) {
                return Math.min(newest, Long.parseLong(pair.substring("after=".length())));
            }
        }
        return newest;
    }

    private String hello(long newest, Object data) {
        ObjectNode envelope = json.createObjectNode()
                .put("id", newest)
                .put("type", "hello")
                .put("at", clock.instant().toString());
        envelope.set("data", json.valueToTree(data));
        return envelope.toString();
    }
}
