package io.baton.leads.music;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Weighs songs for an event: by moment, taste and event, spread over artists. The same catalogue and wish give the same answer. */
final class Recommender {

    /** Which moods and which energy a moment has. */
    private record Moment(Set<String> moods, int calmest, int wildest) {}

    private static final Map<String, Moment> MOMENTS = Map.of(
            "ceremony", new Moment(Set.of("romantic"), 1, 2),
            "dinner", new Moment(Set.of("relaxed", "romantic", "nostalgic"), 1, 2),
            "first_dance", new Moment(Set.of("romantic"), 1, 3),
            "peak_hour", new Moment(Set.of("party"), 4, 5),
            "last_song", new Moment(Set.of("uplifting", "nostalgic"), 2, 4));

    private static final Map<String, Set<String>> EVENTS = Map.of(
            "wedding", Set.of("soul", "pop", "disco", "jazz"),
            "corporate", Set.of("jazz", "soul", "bossa nova", "pop"),
            "birthday", Set.of("pop", "disco", "rock", "rock and roll"),
            "club", Set.of("house", "electronic", "disco", "funk"),
            "party", Set.of("pop", "disco", "funk", "latin"));

    /** A second song by an artist costs so much, the third twice that. */
    private static final int REPEATED_ARTIST = 25;

    private final RecommendationRequest wish;
    private final List<Song> liked;
    private final Set<String> dislikedArtists;

    private Recommender(RecommendationRequest wish, List<Song> catalogue) {
        this.wish = wish;
        this.liked = catalogue.stream()
                .filter(song -> wish.liked().contains(song.id))
                .toList();
        this.dislikedArtists = catalogue.stream()
                .filter(song -> wish.disliked().contains(song.id))
                .map(song -> song.artist)
                .collect(Collectors.toSet());
    }

    /** The best songs for a wish, the best first; without these. */
    static List<Recommendation> recommend(RecommendationRequest wish, List<Song> catalogue, Set<UUID> without) {
        return new Recommender(wish, catalogue).best(catalogue, without);
    }

    private List<Recommendation> best(List<Song> catalogue, Set<UUID> without) {
        Set<UUID> left = new HashSet<>(without);
        left.addAll(wish.disliked());
        List<Recommendation> open = new ArrayList<>(catalogue.stream()
                .filter(song -> !left.contains(song.id) && isAllowed(song))
                .map(this::weigh)
                .toList());
        Map<String, Integer> byArtist = new HashMap<>();
        List<Recommendation> chosen = new ArrayList<>();
        Comparator<Recommendation> order = Comparator.<Recommendation>comparingInt(each -> -each.score()
                        + REPEATED_ARTIST * byArtist.getOrDefault(each.song().artist(), 0))
                .thenComparing(each -> each.song().artist())
                .thenComparing(each -> each.song().title());
        while (chosen.size() < wish.wanted() && !open.isEmpty()) {
            Recommendation next = open.stream().min(order).orElseThrow();
            open.remove(next);
            byArtist.merge(next.song().artist(), 1, Integer::sum);
            chosen.add(next);
        }
        return chosen;
    }

    private boolean isAllowed(Song song) {
        boolean mayBeExplicit = wish.allowExplicit() != null && wish.allowExplicit();
        boolean isShort = wish.maxLengthSeconds() == null
                || (song.lengthSeconds != null && song.lengthSeconds <= wish.maxLengthSeconds());
        boolean isUnderstood = wish.language() == null
                || song.language.equalsIgnoreCase(wish.language())
                || song.language.equals("instrumental");
        return (mayBeExplicit || !song.explicit) && isShort && isUnderstood;
    }

    private Recommendation weigh(Song song) {
        List<String> reasons = new ArrayList<>();
        int score = moment(song, reasons) + event(song, reasons) + taste(song, reasons);
        if (dislikedArtists.contains(song.artist)) {
            score -= 40;
        }
        if (reasons.isEmpty()) {
            reasons.add("nothing speaks against it");
        }
        return new Recommendation(SongView.of(song), score, reasons);
    }

    private int moment(Song song, List<String> reasons) {
        if (wish.moment() == null) {
            return 0;
        }
        Moment moment = MOMENTS.get(wish.moment());
        String name = wish.moment().replace('_', ' ');
        int score = 0;
        if (moment.moods().contains(song.mood)) {
            score += 30;
            reasons.add(song.mood + " mood fits the " + name);
        }
        if (song.energy >= moment.calmest() && song.energy <= moment.wildest()) {
            score += 20;
            reasons.add("energy " + song.energy + " of 5 fits the " + name);
        } else {
            score -= 30;
        }
        return score;
    }

    private int event(Song song, List<String> reasons) {
        if (!EVENTS.get(wish.eventType()).contains(song.genre)) {
            return 0;
        }
        reasons.add(song.genre + " goes well with a " + wish.eventType() + " event");
        return 10;
    }

    private int taste(Song song, List<String> reasons) {
        int score = 0;
        if (wish.genres().stream()
                .anyMatch(genre -> genre.toLowerCase(Locale.ROOT).equals(song.genre))) {
            score += 25;
            reasons.add("one of the genres you like: " + song.genre);
        }
        if (wish.decades().contains(song.decade())) {
            score += 20;
            reasons.add("from the " + song.decade() + "s");
        }
        for (Song like : liked) {
            if (like.id.equals(song.id)) {
                score += 60;
                reasons.add("you like it");
            } else if (like.artist.equals(song.artist)) {
                score += 20;
                reasons.add("by " + song.artist + ", like " + like.title);
            } else if (like.genre.equals(song.genre) && like.decade() == song.decade()) {
                score += 8;
                reasons.add(song.genre + " from the " + song.decade() + "s, like " + like.title);
            }
        }
        return score;
    }
}
