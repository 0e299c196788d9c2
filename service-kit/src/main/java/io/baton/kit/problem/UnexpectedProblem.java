package io.baton.kit.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

/** What reactive drivers throw beside exceptions (bare throwables) is a problem too, never the framework's own page. */
@Provider
public class UnexpectedProblem extends ExceptionMapperBase<Throwable> {

    @Override
    protected HttpProblem toProblem(Throwable throwable) {
        return HttpProblem.valueOf(Response.Status.INTERNAL_SERVER_ERROR);
    }
}
