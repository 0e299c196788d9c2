package io.baton.transfer.live;

import io.baton.transfer.call.Grant;
import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.UUID;

/**
 * Tokens for messages of type {@code transfer}: they are made when the message is sent, for its recipient alone, and never
 * stored.
 */
public interface LiveGrants {

    /** The recipient's grant for the room it may join now by right of this transfer. */
    Uni<Optional<Grant>> grantFor(UUID transferId, String recipient);
}
