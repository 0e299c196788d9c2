package io.baton.leads.music;

import java.time.Instant;
import java.util.UUID;

/**
 * A song that guests wish for.
 *
 * @param guest who asked first
 * @param votes how many want it
 * @param state {@code open}, {@code approved} or {@code refused}
 */
public record WishView(UUID id, UUID songId, String guest, int votes, String state, Instant createdAt) {

    static WishView of(Wish wish) {
        return new WishView(wish.id, wish.songId, wish.guest, wish.voters.length, wish.state, wish.createdAt);
    }
}
