package io.baton.leads.contact;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;

/**
 * A note about a contact.
 *
 * @param author username of who wrote it
 * @param generated whether a service made it out of what was said, and no person
 * @param editedBy username of who changed its words last; absent when nobody did
 * @param pinned whether it is shown before all others
 */
public record NoteView(
        UUID id,
        String author,
        String text,
        boolean pinned,
        boolean generated,
        @JsonInclude(JsonInclude.Include.NON_NULL) String editedBy,
        Instant createdAt) {

    /** The note as others see it. */
    public static NoteView of(Note note) {
        return new NoteView(
                note.id, note.author, note.text, note.pinned, note.generated, note.editedBy, note.createdAt);
    }
}
