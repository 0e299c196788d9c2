package io.baton.leads.music;

import java.util.UUID;

/** A song of the catalogue; see {@link SongRequest}. */
public record SongView(
        UUID id,
        String title,
        String artist,
        int year,
        String genre,
        String mood,
        int energy,
        boolean explicit,
        String language,
        Integer bpm,
        Integer lengthSeconds) {

    static SongView of(Song song) {
        return new SongView(
                song.id,
                song.title,
                song.artist,
                song.year,
                song.genre,
                song.mood,
                song.energy,
                song.explicit,
                song.language,
                song.bpm,
                song.lengthSeconds);
    }
}
