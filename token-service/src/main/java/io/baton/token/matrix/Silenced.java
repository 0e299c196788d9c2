package io.baton.token.matrix;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Whose microphones the server muted. LiveKit's attributes say which tracks these are; when LiveKit is started again they are
 * gone, the pages publish anew what is still muted in them, and only this tells the server's silence from a person's own.
 *
 * @param rooms the identities, room by room
 */
public record Silenced(@JsonValue Map<String, Set<String>> rooms) {

    /** Nobody. */
    public static final Silenced NOBODY = new Silenced(Map.of());

    /** Takes them in a fixed order, so that the same people are equal however they were found. */
    @JsonCreator
    public Silenced(Map<String, Set<String>> rooms) {
        Map<String, Set<String>> ordered = new TreeMap<>();
        rooms.forEach((room, identities) -> {
            if (!identities.isEmpty()) {
                ordered.put(room, new TreeSet<>(identities));
            }
        });
        this.rooms = ordered;
    }

    /** A leg in a room. */
    public record Voice(String room, String identity) {}

    /** Whether the server muted this leg. */
    public boolean has(String room, String identity) {
        return rooms.getOrDefault(room, Set.of()).contains(identity);
    }

    /** These and more. */
    public Silenced with(Collection<Voice> muted) {
        Map<String, Set<String>> all = copy();
        muted.forEach(voice ->
                all.computeIfAbsent(voice.room(), room -> new TreeSet<>()).add(voice.identity()));
        return new Silenced(all);
    }

    /**
     * Those of them who are still silent under a matrix that is in force: whom it wants so, and whom nobody has heard since,
     * because their pages are on their way back and bring the silence along.
     *
     * @param legs who is there now
     */
    public Silenced under(Matrix matrix, Collection<LegView> legs) {
        Map<String, Set<String>> all = copy();
        all.forEach((room, identities) -> identities.removeIf(identity -> {
            Audibility wanted = matrix.of(room, identity);
            return wanted == Audibility.REFUSED || (wanted.hears() && publishes(legs, room, identity));
        }));
        return new Silenced(all);
    }

    private static boolean publishes(Collection<LegView> legs, String room, String identity) {
        return legs.stream()
                .anyMatch(leg -> leg.publishing()
                        && leg.room().equals(room)
                        && leg.identity().equals(identity));
    }

    private Map<String, Set<String>> copy() {
        Map<String, Set<String>> all = new TreeMap<>();
        rooms.forEach((room, identities) -> all.put(room, new TreeSet<>(identities)));
        return all;
    }
}
