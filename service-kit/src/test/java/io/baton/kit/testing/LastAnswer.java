package io.baton.kit.testing;

import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Prints the last request and its answer when a test fails; writing all of them down would cost a tenth of the suite. */
public final class LastAnswer implements BeforeEachCallback, AfterTestExecutionCallback, Filter {
    private volatile String request = "none";
    private volatile Response answer;

    @Override
    public void beforeEach(ExtensionContext context) {
        RestAssured.replaceFiltersWith(this);
    }

    @Override
    public Response filter(
            FilterableRequestSpecification asked, FilterableResponseSpecification expected, FilterContext context) {
        request = asked.getMethod() + " " + asked.getURI();
        // Kept apart: a test may ask from several threads, and each is given its own answer.
        Response given = context.next(asked, expected);
        answer = given;
        return given;
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        Response last = answer;
        if (context.getExecutionException().isPresent() && last != null) {
            System.err.println(request + " -> " + last.statusCode() + " " + last.asString());
        }
    }
}
