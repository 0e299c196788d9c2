package io.baton.kit.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.UnauthorizedException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/**
 * No bearer came with a request that needs one. Stands in for the mapper of resteasy-problem, which reads a field of Quarkus that has
 * another type by now.
 */
@Provider
@Priority(1)
public class UnauthorizedProblem extends ExceptionMapperBase<UnauthorizedException> {

    @Override
    protected HttpProblem toProblem(UnauthorizedException exception) {
        return HttpProblem.builder()
                .withStatus(ProblemCode.UNAUTHORIZED.status())
                .withTitle(ProblemCode.UNAUTHORIZED.title())
                .withDetail("Send a bearer token in the Authorization header.")
                .withHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .with("code", ProblemCode.UNAUTHORIZED.wire())
                .build();
    }
}
