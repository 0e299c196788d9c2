package io.baton.leads.music;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A song of the catalogue. */
@Entity
@Table(name = "song")
public class Song {

    @Id
    UUID id;

    String title;

    String artist;

    int year;

    String genre;

    String mood;

    int energy;

    boolean explicit;

    String language;

    Integer bpm;

    @Column(name = "length_seconds")
    Integer lengthSeconds;

    @Column(name = "created_at")
    Instant createdAt;

    /** For the persistence layer. */
    protected Song() {}

    Song(UUID id, SongRequest request, Instant now) {
        this.id = id;
        this.title = request.title().strip();
        this.artist = request.artist().strip();
        this.year = request.year();
        this.genre = request.genre();
        this.mood = request.mood();
        this.energy = request.energy();
        this.explicit = request.explicit() != null && request.explicit();
        this.language = request.language() == null ? "en" : request.language();
        this.bpm = request.bpm();
        this.lengthSeconds = request.lengthSeconds();
        this.createdAt = now;
    }

    int decade() {
        return year / 10 * 10;
    }
}
