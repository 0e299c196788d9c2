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

    /** Those of them whom a matrix, which is in force now, still wants silent. */
    public Silenced under(Matrix matrix) {
        Map<String, Set<String>> all = copy();
        all.forEach((room, identities) ->
                identities.removeIf(identity -> matrix.of(room, identity) != Audibility.SILENCED));
        return new Silenced(all);
    }

    private Map<String, Set<String>> copy() {
        Map<String, Set<String>> all = new TreeMap<>();
        rooms.forEach((room, identities) -> all.put(room, new TreeSet<>(identities)));
        return all;
    }
}
