package io.baton.leads.web;

import io.baton.kit.problem.Problem;
import io.smallrye.mutiny.Uni;
import java.util.function.Supplier;

/** Conflicts that only the database notices, because two requests came at the same moment. */
public final class Conflicts {

    private Conflicts() {}

    /** The same work; when it breaks this constraint, the problem. */
    public static <T> Uni<T> named(Uni<T> work, String constraint, Supplier<Problem> problem) {
        return work.onFailure(failure -> breaks(failure, constraint)).transform(failure -> problem.get());
    }

    private static boolean breaks(Throwable failure, String constraint) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t.getMessage() != null && t.getMessage().contains(constraint)) {
                return true;
            }
        }
        return false;
    }
}
