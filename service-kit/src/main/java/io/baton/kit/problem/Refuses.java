package io.baton.kit.problem;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The problems that an operation answers with beside those that follow from its form (see {@link ProblemResponses}). On a class it
 * holds for every operation. A test sends each operation what it should not take, and fails on an answer that stands nowhere.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Refuses {

    /** The codes, each with its own status. */
    ProblemCode[] value();
}
