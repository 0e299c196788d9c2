package io.baton.leads.web;

import io.baton.kit.problem.Problem;
import io.baton.kit.problem.ProblemCode;
import java.util.Map;

/** Versions of rows as entity tags: {@code ETag} out, {@code If-Match} in. */
public final class Versions {

    private Versions() {}

    /**
     * The version that a client saw.
     *
     * @param ifMatch the header's value
     * @return null when it does not say, or does not mind
     * @throws Problem {@code precondition_failed} when it is no entity tag of ours
     */
    public static Integer seen(String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank() || ifMatch.equals("*")) {
            return null;
        }
        try {
            return Integer.valueOf(
                    ifMatch.replaceFirst("^W/", "").replace("\"", "").strip());
        } catch (NumberFormatException e) {
            throw Problem.of(ProblemCode.PRECONDITION_FAILED, "If-Match is not an ETag of ours.");
        }
    }

    /**
     * Refuses a change by somebody who saw another version.
     *
     * @throws Problem {@code precondition_failed} with the current version
     */
    public static void require(Integer seen, int current) {
        if (seen != null && seen != current) {
            throw Problem.of(
                    ProblemCode.PRECONDITION_FAILED,
                    "It has changed since you saw it: read it again and decide anew.",
                    Map.of("version", current));
        }
    }
}
