package io.baton.leads.contact;

import io.smallrye.mutiny.Uni;
import java.util.UUID;

/** What a feature keeps about contacts, for merging, exporting and erasing them. Called in an open transaction. */
public interface ContactTrace {

    /** What it is called in exports and receipts, for example {@code leads}. */
    String name();

    /** Everything about the contact now stands under the other. */
    Uni<Void> move(UUID from, UUID to);

    /** Everything about the contact, as JSON can show it. */
    Uni<Object> export(UUID contactId);

    /**
     * Removes everything about the contact, or makes it anonymous.
     *
     * @return how many rows
     */
    Uni<Integer> erase(UUID contactId);
}
