package io.baton.kit.problem;

import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.ext.Provider;

/** JSON beyond what the parser bounds, nested a thousand levels deep for example, is bad input, no fault of ours. */
@Provider
public class UnboundedJsonProblem extends ExceptionMapperBase<StreamConstraintsException> {

    @Override
    protected HttpProblem toProblem(StreamConstraintsException exception) {
        return Problem.of(
                ProblemCode.MALFORMED_JSON, "The body is nested too deeply, or a number or name in it is too long.");
    }
}
