package io.baton.leads.music;

import io.baton.events.music.MusicEvent;
import io.baton.events.music.MusicPlaylistChanged;
import io.baton.kit.problem.Problem;
import io.baton.kit.problem.ProblemCode;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What is played at an event, in which order, and what must not be played. */
@Entity
@Table(name = "playlist")
public class Playlist {

    /** The longest playlist, in songs. */
    static final int LONGEST = 500;

    @Id
    UUID id;

    @Column(name = "contact_id")
    UUID contactId;

    String title;

    @Column(name = "event_type")
    String eventType;

    @Convert(converter = EntriesColumn.class)
    List<Entry> entries;

    @Convert(converter = SongIdsColumn.class)
    Set<UUID> blocked;

    int version;

    @Column(name = "created_by")
    String createdBy;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "updated_at")
    Instant updatedAt;

    /** A song in its place; a locked one stays there. */
    public record Entry(UUID songId, boolean locked) {}

    /** For the persistence layer. */
    protected Playlist() {}

    Playlist(UUID id, UUID contactId, String title, String eventType, String by, Instant now) {
        this.id = id;
        this.contactId = contactId;
        this.title = title;
        this.eventType = eventType;
        this.entries = List.of();
        this.blocked = Set.of();
        this.version = 1;
        this.createdBy = by;
        this.createdAt = now;
        this.updatedAt = now;
    }

    void rename(String newTitle, String newType, Instant now) {
        title = newTitle == null ? title : newTitle.strip();
        eventType = newType == null ? eventType : newType;
        version++;
        updatedAt = now;
    }

    /** Adds a song at a place counted from 0, or at the end. */
    List<MusicEvent> add(UUID songId, Integer at, Instant now) {
        if (indexOf(songId) >= 0) {
            throw Problem.of(ProblemCode.SONG_DUPLICATE, "The playlist has this song.");
        }
        if (blocked.contains(songId)) {
            throw Problem.of(ProblemCode.SONG_BLOCKED, "Take it from the do-not-play list first.");
        }
        if (entries.size() >= LONGEST) {
            throw Problem.field(
                    ProblemCode.VALIDATION_FAILED, "songId", "is one too many: a playlist has at most " + LONGEST);
        }
        List<Entry> changed = new ArrayList<>(entries);
        changed.add(at == null ? changed.size() : Math.min(at, changed.size()), new Entry(songId, false));
        return become(changed, now);
    }

    /** Takes a song out. */
    List<MusicEvent> remove(UUID songId, Instant now) {
        int index = requireIn(songId);
        if (entries.get(index).locked()) {
            throw locked();
        }
        List<Entry> changed = new ArrayList<>(entries);
        changed.remove(index);
        return become(changed, now);
    }

    /** Moves, locks or unlocks a song. */
    List<MusicEvent> place(UUID songId, Integer at, Boolean lock, Instant now) {
        int index = requireIn(songId);
        Entry entry = entries.get(index);
        boolean moves = at != null && Math.min(at, entries.size() - 1) != index;
        if (moves && entry.locked() && (lock == null || lock)) {
            throw locked();
        }
        List<Entry> changed = new ArrayList<>(entries);
        changed.remove(index);
        int target = at == null ? index : Math.min(at, changed.size());
        changed.add(target, new Entry(songId, lock == null ? entry.locked() : lock));
        return become(changed, now);
    }

    /** Puts a song on the do-not-play list, and out of the playlist. */
    List<MusicEvent> block(UUID songId, Instant now) {
        Set<UUID> more = new java.util.TreeSet<>(blocked);
        if (!more.add(songId)) {
            return List.of();
        }
        if (more.size() > LONGEST) {
            throw Problem.field(
                    ProblemCode.VALIDATION_FAILED, "songId", "is one too many: at most " + LONGEST + " are blocked");
        }
        int index = indexOf(songId);
        if (index >= 0 && entries.get(index).locked()) {
            throw locked();
        }
        blocked = more;
        List<Entry> changed = new ArrayList<>(entries);
        changed.removeIf(entry -> entry.songId().equals(songId));
        return become(changed, now);
    }

    /** Takes a song from the do-not-play list. */
    List<MusicEvent> unblock(UUID songId, Instant now) {
        Set<UUID> fewer = new java.util.TreeSet<>(blocked);
        if (!fewer.remove(songId)) {
            return List.of();
        }
        blocked = fewer;
        return become(entries, now);
    }

    /** Songs that are locked keep their places, whatever comes or goes before them. */
    private List<MusicEvent> become(List<Entry> changed, Instant now) {
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            if (entry.locked()) {
                int at = find(changed, entry.songId());
                if (at >= 0 && at != i && changed.get(at).locked()) {
                    Entry kept = changed.remove(at);
                    changed.add(Math.min(i, changed.size()), kept);
                }
            }
        }
        entries = List.copyOf(changed);
        version++;
        updatedAt = now;
        return List.of(new MusicPlaylistChanged(id, contactId, version, entries.size()));
    }

    private int requireIn(UUID songId) {
        int index = indexOf(songId);
        if (index < 0) {
            throw Problem.of(ProblemCode.SONG_NOT_FOUND, "The playlist does not have this song.");
        }
        return index;
    }

    private int indexOf(UUID songId) {
        return find(entries, songId);
    }

    private static int find(List<Entry> entries, UUID songId) {
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).songId().equals(songId)) {
                return i;
            }
        }
        return -1;
    }

    private static Problem locked() {
        return Problem.of(ProblemCode.SONG_LOCKED, "Unlock it first.");
    }
}
