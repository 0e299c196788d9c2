package io.baton.conversation.proposal;

import io.baton.conversation.function.Arguments;
import java.util.List;

/**
 * Why a function did not do what it should.
 *
 * @param code the kind of problem, the owning service's own where it said no
 * @param detail what is wrong, in words
 * @param violations what is wrong with the arguments
 */
public record Failure(String code, String detail, List<Arguments.Violation> violations) {

    public Failure {
        violations = violations == null ? List.of() : List.copyOf(violations);
    }

    static Failure of(String code, String detail) {
        return new Failure(code, detail, List.of());
    }
}
