package io.baton.leads.music;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A song for the catalogue.
 *
 * @param energy 1 (calm) to 5 (wild)
 * @param explicit whether its words are not for everybody
 * @param language BCP 47, or {@code instrumental}; {@code en} when not given
 * @param bpm beats a minute, when known for certain
 * @param lengthSeconds how long it takes, when known for certain
 */
public record SongRequest(
        @NotNull @Pattern(regexp = ".*\\S.*") @Size(max = 200) String title,

        @NotNull @Pattern(regexp = ".*\\S.*") @Size(max = 200) String artist,

        @NotNull @Min(1900) @Max(2100) Integer year,
        @NotNull @Pattern(regexp = "[a-z][a-z &-]{0,31}") String genre,

        @NotNull @Pattern(regexp = "romantic|relaxed|uplifting|party|nostalgic") String mood,

        @NotNull @Min(1) @Max(5) Integer energy,
        Boolean explicit,

        @Pattern(regexp = "instrumental|[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}")
        String language,

        @Min(20) @Max(300) Integer bpm,
        @Min(1) @Max(7200) Integer lengthSeconds) {}
