package io.baton.transfer.live;

import io.smallrye.mutiny.Uni;
import java.util.Set;
import java.util.UUID;

/** Who wants to know whose sockets are open. */
public interface LivePresence {

    /** A person's socket opened. */
    Uni<Void> connected(UUID connection, String username);

    /** A socket closed; nothing new when it is known as lost. */
    Uni<Void> disconnected(UUID connection);

    /** Sockets of this replica gave no sign of life for too long and are closed. */
    Uni<Void> lost(Set<UUID> silent);

    /** These sockets of this replica gave a sign of life just now. */
    Uni<Void> seen(Set<UUID> alive);
}
