package io.baton.leads.visitor;

import io.baton.leads.music.RecommendationRequest;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/** What music a visitor looks for: {@link RecommendationRequest} without anybody's playlist. */
public record MusicWish(
        @NotNull @Pattern(regexp = "wedding|corporate|birthday|club|party") String eventType,

        @Pattern(regexp = "ceremony|dinner|first_dance|peak_hour|last_song") String moment,

        @Size(max = 20) List<@NotNull @Size(min = 1, max = 32) String> genres,
        @Size(max = 20) List<@NotNull @Min(1900) @Max(2100) Integer> decades,
        @Size(min = 2, max = 35) String language,
        @Min(1) @Max(20) Integer count) {

    RecommendationRequest request() {
        return new RecommendationRequest(
                eventType, moment, null, null, genres, decades, language, null, null, null, count);
    }
}
