package io.baton.transfer.live;

import io.smallrye.mutiny.Uni;
import java.util.Set;
import java.util.UUID;

/** Who wants to know whose sockets are open. */
public interface LivePresence {

    /** A person's socket opened. */
    Uni<Void> connected(UUID connection, String username);

    /** A socket closed. */
    Uni<Void> disconnected(UUID connection);

    /** These sockets of this replica are still open. */
    Uni<Void> seen(Set<UUID> connections);
}
