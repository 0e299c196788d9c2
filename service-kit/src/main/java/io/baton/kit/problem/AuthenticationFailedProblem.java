package io.baton.kit.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.AuthenticationFailedException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/**
 * The bearer that came is not one of ours, is over, or was changed. Stands in for the mapper of resteasy-problem, which reads a field of Quarkus that has
 * another type by now.
 */
@Provider
@Priority(1)
public class AuthenticationFailedProblem extends ExceptionMapperBase<AuthenticationFailedException> {

    @Override
    protected HttpProblem toProblem(AuthenticationFailedException exception) {
        return HttpProblem.builder()
                .withStatus(ProblemCode.UNAUTHORIZED.status())
                .withTitle(ProblemCode.UNAUTHORIZED.title())
                .withDetail("The bearer token is not valid.")
                .withHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .with("code", ProblemCode.UNAUTHORIZED.wire())
                .build();
    }
}
