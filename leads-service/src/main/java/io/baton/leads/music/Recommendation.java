package io.baton.leads.music;

import java.util.List;

/**
 * A song that fits.
 *
 * @param score the higher the better; only to compare within one answer
 * @param reasons why, in words
 */
public record Recommendation(SongView song, int score, List<String> reasons) {}
