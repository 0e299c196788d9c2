package io.baton.leads.contact;

import java.time.Instant;
import java.util.UUID;

/**
 * A note about a contact.
 *
 * @param author username of who wrote it
 * @param pinned whether it is shown before all others
 */
public record NoteView(UUID id, String author, String text, boolean pinned, Instant createdAt) {

    /** The note as others see it. */
    public static NoteView of(Note note) {
        return new NoteView(note.id, note.author, note.text, note.pinned, note.createdAt);
    }
}
