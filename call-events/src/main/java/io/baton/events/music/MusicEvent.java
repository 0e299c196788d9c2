package io.baton.events.music;

import io.baton.events.DomainEvent;
import java.util.UUID;

/** A fact about the music of an event. New facts join this family: give a {@code switch} over it a default. */
public sealed interface MusicEvent extends DomainEvent permits MusicSongRequested, MusicPlaylistChanged {

    /** The contact; the Kafka key. */
    UUID contactId();

    /** The playlist. */
    UUID playlistId();

    @Override
    default String key() {
        return contactId().toString();
    }

    @Override
    default String subject() {
        return playlistId().toString();
    }
}
