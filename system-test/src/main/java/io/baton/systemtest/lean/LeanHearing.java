package io.baton.systemtest.lean;

import com.fasterxml.jackson.databind.JsonNode;
import io.baton.systemtest.sound.Tone;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which tones a party heard, and when, with a resolution of 10 ms; times are milliseconds since the epoch.
 *
 * @param until how far the party has listened
 * @param heard the stretches in which each tone sounded, in order; tones never heard are left out
 */
public record LeanHearing(long until, Map<Tone, List<Stretch>> heard) {

    private static final long PACKET_MILLIS = 20;

    /** A tone sounded from one time to another, with holes: {@code millis} in all. */
    public record Stretch(long from, long to, long millis) {}

    static LeanHearing of(JsonNode answer) {
        Map<Tone, List<Stretch>> heard = new EnumMap<>(Tone.class);
        for (Tone tone : Tone.values()) {
            List<Stretch> stretches = new ArrayList<>();
            answer.path("heard")
                    .path(Integer.toString(tone.hertz()))
                    .forEach(one -> stretches.add(new Stretch(
                            one.get(0).asLong(), one.get(1).asLong(), one.get(2).asLong())));
            if (!stretches.isEmpty()) {
                heard.put(tone, List.copyOf(stretches));
            }
        }
        return new LeanHearing(answer.path("until").asLong(), heard);
    }

    /** Milliseconds in which the tone sounded. */
    public long millisOf(Tone tone) {
        return of(tone).stream().mapToLong(Stretch::millis).sum();
    }

    /**
     * Milliseconds in which the tone sounded before the time; a stretch across it counts up to it. What is shorter than a packet
     * of 20 ms was not said by anybody: a decoder that bridges a break makes such a blip of whatever pitch.
     */
    public long millisBefore(Tone tone, long end) {
        return of(tone).stream()
                .filter(stretch -> stretch.from() < end && stretch.millis() >= PACKET_MILLIS)
                .mapToLong(stretch -> Math.min(stretch.millis(), end - stretch.from()))
                .sum();
    }

    /** When the tone was first heard. */
    public Optional<Long> firstOf(Tone tone) {
        return of(tone).stream().findFirst().map(Stretch::from);
    }

    /** When the tone was last heard. */
    public Optional<Long> lastOf(Tone tone) {
        return of(tone).stream().map(Stretch::to).max(Long::compare);
    }

    /** The longest time between two moments in which nothing at all sounded, in milliseconds. */
    public long longestSilenceMillis(long from, long to) {
        List<Stretch> all = heard.values().stream()
                .flatMap(List::stream)
                .filter(stretch -> stretch.to() > from && stretch.from() < to)
                .sorted(Comparator.comparingLong(Stretch::from))
                .toList();
        long longest = 0;
        long soundUntil = from;
        for (Stretch stretch : all) {
            longest = Math.max(longest, stretch.from() - soundUntil);
            soundUntil = Math.max(soundUntil, stretch.to());
        }
        return Math.max(longest, to - soundUntil);
    }

    private List<Stretch> of(Tone tone) {
        return heard.getOrDefault(tone, List.of());
    }
}
