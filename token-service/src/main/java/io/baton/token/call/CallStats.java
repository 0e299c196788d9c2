package io.baton.token.call;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Calls in figures.
 *
 * @param open calls that go on
 * @param held open calls whose caller waits
 * @param waiting open calls that nobody has answered yet
 * @param startedLastDay calls that began in the last 24 hours
 * @param answeredLastDay those of them that were answered
 * @param dueLastDay those of them that should have been answered by now ({@code baton.call.answer-goal}); whoever hung up
 *     before that, unanswered, does not count
 * @param inTimeLastDay those of the due that were answered within the goal
 * @param answerGoalMillis within what time calls should be answered
 * @param averageAnswerMillis how long callers of the last 24 hours waited for an answer, on average; 0 when none
 * @param averageDurationMillis how long calls that ended in the last 24 hours lasted, on average; 0 when none
 */
@Schema(examples = CallStats.EXAMPLE)
public record CallStats(
        long open,
        long held,
        long waiting,
        long startedLastDay,
        long answeredLastDay,
        long dueLastDay,
        long inTimeLastDay,
        long answerGoalMillis,
        long averageAnswerMillis,
        long averageDurationMillis) {

    static final String EXAMPLE = """
            {"open": 7, "held": 1, "waiting": 2, "startedLastDay": 212, "answeredLastDay": 198, "dueLastDay": 205,
             "inTimeLastDay": 171, "answerGoalMillis": 20000, "averageAnswerMillis": 11400, "averageDurationMillis": 246000}""";
}
