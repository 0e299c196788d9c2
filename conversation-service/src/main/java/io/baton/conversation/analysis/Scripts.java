package io.baton.conversation.analysis;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.UUID;

/** What there is to say to a lead. */
interface Scripts {

    /** The script that fits a lead best; empty when none does, or when nobody can say so in time. Never fails. */
    Uni<Optional<UUID>> bestFor(UUID leadId);
}
