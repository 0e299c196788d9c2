package io.baton.leads.music;

import io.baton.events.music.MusicEvent;
import io.baton.events.music.MusicSongRequested;
import io.baton.kit.id.Ids;
import io.baton.kit.outbox.Outbox;
import io.baton.kit.problem.Problem;
import io.baton.kit.problem.ProblemCode;
import io.baton.leads.contact.Contacts;
import io.baton.leads.web.Conflicts;
import io.baton.leads.web.Versions;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** What people do with music: each a transaction with its events. */
@ApplicationScoped
public class MusicDesk {

    private final Songs songs;
    private final Playlists playlists;
    private final Contacts contacts;
    private final Outbox outbox;
    private final Ids ids;
    private final Clock clock;

    MusicDesk(Songs songs, Playlists playlists, Contacts contacts, Outbox outbox, Ids ids, Clock clock) {
        this.songs = songs;
        this.playlists = playlists;
        this.contacts = contacts;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    Uni<SongView> add(SongRequest request) {
        return Panache.withTransaction(() -> songs.keep(new Song(ids.next(), request, now())))
                .map(SongView::of);
    }

    /** Adds a song unless the catalogue has it, in the transaction that is open now. */
    Uni<Boolean> addIfNew(SongRequest request) {
        return songs.has(request.title(), request.artist())
                .chain(known -> known
                        ? Uni.createFrom().item(false)
                        : songs.keep(new Song(ids.next(), request, now())).replaceWith(true));
    }

    /** Songs that fit a wish, the best first. */
    public Uni<List<Recommendation>> recommend(RecommendationRequest wish) {
        return Panache.withSession(() -> without(wish.playlistId())
                .chain(without -> songs.catalogue().map(catalogue -> Recommender.recommend(wish, catalogue, without))));
    }

    private Uni<Set<UUID>> without(UUID playlistId) {
        return playlistId == null
                ? Uni.createFrom().item(Set.of())
                : playlists.require(playlistId).map(playlist -> {
                    Set<UUID> without = new HashSet<>(playlist.blocked);
                    playlist.entries.forEach(entry -> without.add(entry.songId()));
                    return without;
                });
    }

    Uni<PlaylistView> begin(PlaylistRequest request, String by) {
        if (request.contactId() == null || request.title() == null || request.eventType() == null) {
            throw Problem.field(
                    ProblemCode.VALIDATION_FAILED,
                    request.contactId() == null ? "contactId" : request.title() == null ? "title" : "eventType",
                    "is needed");
        }
        return Panache.withTransaction(
                () -> contacts.require(request.contactId()).chain(contact -> playlists
                        .persistAndFlush(new Playlist(
                                ids.next(), contact.id(), request.title().strip(), request.eventType(), by, now()))
                        .map(playlist -> PlaylistView.of(playlist, contact.name()))));
    }

    Uni<PlaylistView> rename(UUID id, PlaylistRequest request, Integer seen) {
        return Panache.withTransaction(() -> playlists.lock(id).chain(playlist -> {
            Versions.require(seen, playlist.version);
            if (request.contactId() != null && !request.contactId().equals(playlist.contactId)) {
                throw Problem.field(ProblemCode.VALIDATION_FAILED, "contactId", "stays what it was at first");
            }
            playlist.rename(request.title(), request.eventType(), now());
            return playlists.flush().chain(() -> view(playlist));
        }));
    }

    Uni<PlaylistView> add(UUID id, UUID songId, Integer at, Integer seen) {
        return change(id, seen, songId, playlist -> playlist.add(songId, at, now()));
    }

    Uni<PlaylistView> remove(UUID id, UUID songId, Integer seen) {
        return change(id, seen, songId, playlist -> playlist.remove(songId, now()));
    }

    Uni<PlaylistView> place(UUID id, UUID songId, Integer at, Boolean locked, Integer seen) {
        return change(id, seen, songId, playlist -> playlist.place(songId, at, locked, now()));
    }

    Uni<PlaylistView> block(UUID id, UUID songId) {
        return change(id, null, songId, playlist -> playlist.block(songId, now()));
    }

    Uni<PlaylistView> unblock(UUID id, UUID songId) {
        return change(id, null, songId, playlist -> playlist.unblock(songId, now()));
    }

    private Uni<PlaylistView> change(UUID id, Integer seen, UUID songId, Function<Playlist, List<MusicEvent>> action) {
        return Panache.withTransaction(() -> playlists
                .lock(id)
                .invoke(playlist -> Versions.require(seen, playlist.version))
                .call(() -> songs.require(songId))
                .chain(playlist -> keep(playlist, action.apply(playlist))));
    }

    private Uni<PlaylistView> keep(Playlist playlist, List<MusicEvent> events) {
        return playlists
                .flush()
                .chain(() -> events.isEmpty() ? Uni.createFrom().voidItem() : outbox.append(events))
                .chain(() -> view(playlist));
    }

    /** The playlist with whose it is. Needs an open session. */
    Uni<PlaylistView> view(Playlist playlist) {
        return contacts.name(playlist.contactId).map(name -> PlaylistView.of(playlist, name));
    }

    Uni<WishView> wish(UUID id, UUID songId, String guest) {
        return Panache.withTransaction(
                () -> playlists.lock(id).call(() -> songs.require(songId)).chain(playlist -> {
                    if (playlist.blocked.contains(songId)) {
                        throw Problem.of(ProblemCode.SONG_BLOCKED, "This song is not played here.");
                    }
                    Wish wish = new Wish(ids.next(), id, songId, guest.strip(), now());
                    var event = new MusicSongRequested(id, playlist.contactId, wish.id, songId);
                    return persist(wish)
                            .call(() -> outbox.append(List.of(event)))
                            .map(WishView::of);
                }));
    }

    private Uni<Wish> persist(Wish wish) {
        Uni<Wish> kept = Panache.getSession()
                .chain(session -> session.persist(wish).chain(session::flush))
                .replaceWith(wish);
        return Conflicts.named(
                kept,
                "song_request_playlist_id_song_id_key",
                () -> Problem.of(ProblemCode.SONG_DUPLICATE, "Somebody asked for it already: vote for it."));
    }

    Uni<WishView> vote(UUID id, UUID wishId, String voter) {
        return Panache.withTransaction(() -> playlists
                .lock(id)
                .chain(() -> playlists.wish(id, wishId))
                .invoke(wish -> wish.vote(voter.strip()))
                .map(WishView::of));
    }

    /** Approves a wish, which puts the song at the end of the playlist, or refuses it. */
    Uni<WishView> settle(UUID id, UUID wishId, String state) {
        return Panache.withTransaction(() -> playlists
                .lock(id)
                .chain(playlist -> playlists.wish(id, wishId).call(wish -> {
                    wish.settle(state);
                    boolean isNew = playlist.entries.stream()
                            .noneMatch(entry -> entry.songId().equals(wish.songId));
                    return keep(
                            playlist,
                            state.equals(Wish.APPROVED) && isNew ? playlist.add(wish.songId, null, now()) : List.of());
                }))
                .map(WishView::of));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
