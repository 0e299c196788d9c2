package io.baton.leads.music;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A playlist.
 *
 * @param contactName the contact's name today; absent when it was erased
 * @param entries the songs in their order
 * @param blocked songs that must not be played
 * @param version grows with every change; the ETag
 */
public record PlaylistView(
        UUID id,
        UUID contactId,
        String contactName,
        String title,
        String eventType,
        List<Playlist.Entry> entries,
        List<UUID> blocked,
        int version,
        String createdBy,
        Instant createdAt,
        Instant updatedAt) {

    static PlaylistView of(Playlist playlist, String contactName) {
        return new PlaylistView(
                playlist.id,
                playlist.contactId,
                contactName,
                playlist.title,
                playlist.eventType,
                playlist.entries,
                playlist.blocked.stream().sorted().toList(),
                playlist.version,
                playlist.createdBy,
                playlist.createdAt,
                playlist.updatedAt);
    }
}
