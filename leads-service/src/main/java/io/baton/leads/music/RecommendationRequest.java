package io.baton.leads.music;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * What music is wanted.
 *
 * @param eventType {@code wedding}, {@code corporate}, {@code birthday}, {@code club} or {@code party}
 * @param moment {@code ceremony}, {@code dinner}, {@code first_dance}, {@code peak_hour} or {@code last_song}
 * @param liked songs that the customer likes
 * @param disliked songs that must not come, nor others by their artists more than needed
 * @param genres what the customer likes
 * @param decades for example 1980
 * @param language only songs in this one, or without words
 * @param allowExplicit whether words may be not for everybody; no when not given
 * @param maxLengthSeconds only songs that are known to be no longer
 * @param playlistId for this playlist: without what it has or blocks
 * @param count how many, 1 to 50; 10 when not given
 */
public record RecommendationRequest(
        @NotNull @Pattern(regexp = "wedding|corporate|birthday|club|party") String eventType,

        @Pattern(regexp = "ceremony|dinner|first_dance|peak_hour|last_song") String moment,

        @Size(max = 100) List<@NotNull UUID> liked,
        @Size(max = 100) List<@NotNull UUID> disliked,
        @Size(max = 20) List<@NotNull @Size(min = 1, max = 32) String> genres,
        @Size(max = 20) List<@NotNull @Min(1900) @Max(2100) Integer> decades,
        @Size(min = 2, max = 35) String language,
        Boolean allowExplicit,
        @Min(1) @Max(7200) Integer maxLengthSeconds,
        UUID playlistId,
        @Min(1) @Max(50) Integer count) {

    public RecommendationRequest {
        liked = orEmpty(liked);
        disliked = orEmpty(disliked);
        genres = orEmpty(genres);
        decades = orEmpty(decades);
    }

    private static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : list;
    }

    int wanted() {
        return count == null ? 10 : count;
    }
}
