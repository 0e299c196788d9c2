package io.baton.transfer.live;

import io.quarkus.websockets.next.WebSocketConnection;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;

/** One open socket of one person on this replica. */
final class LiveConnection {

    private final UUID id;
    private final String username;
    private final WebSocketConnection socket;
    private final AtomicBoolean busy = new AtomicBoolean();
    private volatile boolean more;
    private volatile long sent;
    private volatile Instant alive;
    private volatile boolean sign;

    LiveConnection(UUID id, String username, WebSocketConnection socket, long sent, Instant opened) {
        this.id = id;
        this.username = username;
        this.socket = socket;
        this.sent = sent;
        this.alive = opened;
    }

    UUID id() {
        return id;
    }

    String username() {
        return username;
    }

    WebSocketConnection socket() {
        return socket;
    }

    /** The id of the last message sent. */
    long sent() {
        return sent;
    }

    void sent(long messageId) {
        sent = messageId;
    }

    /** Gave a sign of life. */
    void alive(Instant at) {
        alive = at;
        sign = true;
    }

    /** Whether it gave a sign of life since the last look; forgets it. */
    boolean takeSign() {
        boolean taken = sign;
        sign = false;
        return taken;
    }

    /** Whether the last sign of life is not later than this. */
    boolean silentSince(Instant limit) {
        return !alive.isAfter(limit);
    }

    /** Notes that there may be news; says whether the caller shall deliver it (one delivery at a time). */
    boolean beginDelivery() {
        more = true;
        return busy.compareAndSet(false, true);
    }

    /** Whether news came since the last look; forgets it. */
    boolean takeMore() {
        boolean taken = more;
        more = false;
        return taken;
    }

    /** Ends the delivery; says whether news came in the last moment and nobody else took it on. */
    boolean endDelivery() {
        busy.set(false);
        return more && busy.compareAndSet(false, true);
    }
}
