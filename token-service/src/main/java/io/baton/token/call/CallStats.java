package io.baton.token.call;

/**
 * Calls in figures.
 *
 * @param open calls that go on
 * @param held open calls whose caller waits
 * @param waiting open calls that nobody has answered yet
 * @param startedLastDay calls that began in the last 24 hours
 * @param answeredLastDay those of them that were answered
 * @param averageAnswerMillis how long callers of the last 24 hours waited for an answer, on average; 0 when none
 * @param averageDurationMillis how long calls that ended in the last 24 hours lasted, on average; 0 when none
 */
public record CallStats(
        long open,
        long held,
        long waiting,
        long startedLastDay,
        long answeredLastDay,
        long averageAnswerMillis,
        long averageDurationMillis) {}
