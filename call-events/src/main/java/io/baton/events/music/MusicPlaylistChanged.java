package io.baton.events.music;

import static java.util.Objects.requireNonNull;

import io.baton.events.Classification;
import io.baton.events.EventContract;
import io.baton.events.Topics;
import java.util.UUID;

/**
 * The songs of a playlist are other ones or in another order.
 *
 * @param playlistId the playlist
 * @param contactId the customer whose event it is
 * @param version the version after this fact; grows with every change
 * @param songs how many songs it has
 */
@EventContract(
        type = "io.baton.music.playlist_changed.v1",
        topic = Topics.CRM,
        classification = Classification.INTERNAL)
public record MusicPlaylistChanged(UUID playlistId, UUID contactId, int version, int songs) implements MusicEvent {

    public MusicPlaylistChanged {
        requireNonNull(playlistId, "playlistId");
        requireNonNull(contactId, "contactId");
    }
}
