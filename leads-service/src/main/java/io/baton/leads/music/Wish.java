package io.baton.leads.music;

import io.baton.kit.problem.Problem;
import io.baton.kit.problem.ProblemCode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** A song that guests wish for. */
@Entity
@Table(name = "song_request")
public class Wish {

    static final String OPEN = "open";
    static final String APPROVED = "approved";
    static final String REFUSED = "refused";

    /** So many guests vote for one song at most. */
    private static final int MOST_VOTERS = 1000;

    @Id
    UUID id;

    @Column(name = "playlist_id")
    UUID playlistId;

    @Column(name = "song_id")
    UUID songId;

    String guest;

    String[] voters;

    String state;

    @Column(name = "created_at")
    Instant createdAt;

    /** For the persistence layer. */
    protected Wish() {}

    Wish(UUID id, UUID playlistId, UUID songId, String guest, Instant now) {
        this.id = id;
        this.playlistId = playlistId;
        this.songId = songId;
        this.guest = guest;
        this.voters = new String[] {guest};
        this.state = OPEN;
        this.createdAt = now;
    }

    /** One more who wants it; nobody counts twice. */
    void vote(String voter) {
        requireOpen();
        if (!Arrays.asList(voters).contains(voter)) {
            if (voters.length >= MOST_VOTERS) {
                throw Problem.field(
                        ProblemCode.VALIDATION_FAILED, "guest", "is one too many: at most " + MOST_VOTERS + " vote");
            }
            voters = Stream.concat(Stream.of(voters), Stream.of(voter)).toArray(String[]::new);
        }
    }

    void settle(String next) {
        requireOpen();
        state = next;
    }

    private void requireOpen() {
        if (!state.equals(OPEN)) {
            throw Problem.of(ProblemCode.CONFLICT, "It was decided already.", Map.of("state", state));
        }
    }
}
