package io.baton.events.music;

import static java.util.Objects.requireNonNull;

import io.baton.events.Classification;
import io.baton.events.EventContract;
import io.baton.events.Topics;
import java.util.UUID;

/**
 * A guest asked for a song.
 *
 * @param playlistId the playlist
 * @param contactId the customer whose event it is
 * @param requestId the request
 * @param songId the song
 */
@EventContract(type = "io.baton.music.song_requested.v1", topic = Topics.CRM, classification = Classification.INTERNAL)
public record MusicSongRequested(UUID playlistId, UUID contactId, UUID requestId, UUID songId) implements MusicEvent {

    public MusicSongRequested {
        requireNonNull(playlistId, "playlistId");
        requireNonNull(contactId, "contactId");
        requireNonNull(requestId, "requestId");
        requireNonNull(songId, "songId");
    }
}
