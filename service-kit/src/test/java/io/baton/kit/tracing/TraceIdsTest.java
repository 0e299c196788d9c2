package io.baton.kit.tracing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.baton.kit.testing.IdentityResource;
import io.baton.kit.testing.KafkaResource;
import io.baton.kit.testing.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** No trace is recorded here, as in a service that nobody has set up for it; there are trace ids all the same. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(IdentityResource.class)
class TraceIdsTest {

    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";

    @Test
    void aProblemNamesTheTraceOfWhoAsks() {
        given().header("traceparent", "00-" + TRACE + "-b7ad6b7169203331-01")
                .get("/kit/busy")
                .then()
                .statusCode(409)
                .body("traceId", equalTo(TRACE));
    }

    @Test
    void everyOtherRequestHasATraceOfItsOwn() {
        assertThat(traceOfAProblem())
                .matches("[0-9a-f]{32}")
                .isNotEqualTo("0".repeat(32))
                .isNotEqualTo(traceOfAProblem());
    }

    /** What is written to the log carries it, after a wait, too; the request's own span is a child of the caller's. */
    @Test
    void theTraceIsKnownWhileTheRequestLasts() {
        given().header("traceparent", "00-" + TRACE + "-b7ad6b7169203331-01")
                .header("baggage", "shop=7")
                .get("/kit/trace")
                .then()
                .statusCode(200)
                .body("logged", equalTo(TRACE))
                .body("current", equalTo(TRACE))
                .body("sampled", equalTo(false))
                .body("callersSpan", equalTo(false))
                .body("shop", equalTo("7"));
    }

    private static String traceOfAProblem() {
        return given().get("/kit/busy").then().statusCode(409).extract().path("traceId");
    }
}
