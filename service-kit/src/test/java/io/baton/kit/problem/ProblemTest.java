package io.baton.kit.problem;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.baton.kit.testing.IdentityResource;
import io.baton.kit.testing.KafkaResource;
import io.baton.kit.testing.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(IdentityResource.class)
class ProblemTest {

    @Test
    void namesTheFieldThatIsNotValid() {
        problem(post("/kit/greet", "{\"name\":\"much too long a name\"}"), 400, "validation_failed")
                .body("violations.field", hasItem(containsString("name")));
    }

    @Test
    void namesTheFieldItDoesNotKnow() {
        problem(post("/kit/greet", "{\"name\":\"a\",\"owner\":\"b\"}"), 400, "validation_failed")
                .body("violations.field", hasItem("owner"));
    }

    @Test
    void saysThatJsonIsMalformed() {
        problem(post("/kit/greet", "{\"name\":"), 400, "malformed_json");
        problem(post("/kit/greet", "{'name'}"), 400, "malformed_json");
    }

    @Test
    void saysThatABodyIsTooLarge() {
        problem(post("/kit/greet", "{\"name\":\"" + "x".repeat(1_100_000) + "\"}"), 413, "body_too_large");
        post("/kit/greet", "{\"name\":\"a\"}").statusCode(200);
    }

    @Test
    void keepsTheInsideOfAFailureInside() {
        problem(given().get("/kit/boom").then(), 500, "internal_error")
                .body(not(containsString("inside of the failure")));
    }

    @Test
    void answersBareThrowablesToo() {
        problem(given().get("/kit/bare").then(), 500, "internal_error")
                .body(not(containsString("inside of the failure")));
    }

    @Test
    void saysThatTheDatabaseIsAway() {
        problem(given().get("/kit/away").then(), 503, "database_away")
                .header("Retry-After", "2")
                .body("retryAfter", equalTo(2))
                .body(not(containsString("5432")));
    }

    @Test
    void carriesFurtherMembers() {
        problem(given().get("/kit/busy").then(), 409, "transfer_running")
                .body("transfer", equalTo("/api/transfers/1"))
                .body("instance", equalTo("/kit/busy"))
                .body("traceId", matchesPattern("[0-9a-f]{32}"))
                .body("type", equalTo("urn:baton:problem:transfer_running"));
    }

    @Test
    void answersUnknownRoutesMethodsAndTypes() {
        problem(given().get("/kit/nothing").then(), 404, "not_found");
        problem(given().delete("/kit/greet").then(), 405, "method_not_allowed");
        problem(given().contentType("text/plain").body("x").post("/kit/greet").then(), 415, "unsupported_media_type");
    }

    @Test
    void namesTheParameterThatCannotBeRead() {
        problem(given().get("/kit/list/a?limit=many").then(), 400, "validation_failed")
                .body("violations.field", hasItem("limit"));
        problem(given().get("/kit/list/a?limit=99999999999").then(), 400, "validation_failed")
                .body("violations.field", hasItem("limit"));
        problem(given().get("/kit/list/a?after=yesterday").then(), 400, "validation_failed")
                .body("violations.field", hasItem("after"));
        given().get("/kit/list/a?limit=3").then().statusCode(200).body(equalTo("a3null"));
    }

    @Test
    void takesTheCharacterNulNowhere() {
        problem(given().urlEncodingEnabled(false).get("/kit/list/a%00b").then(), 400, "validation_failed")
                .body("violations.field", hasItem("folder"));
        problem(given().urlEncodingEnabled(false).get("/kit/list/a?other=%00").then(), 400, "validation_failed")
                .body("violations.field", hasItem("other"));
        problem(post("/kit/greet", "{\"name\":\"a\\u0000b\"}"), 400, "validation_failed")
                .body("violations.field", hasItem("name"))
                .body("detail", containsString("NUL"));
    }

    @Test
    void theDocumentNamesEveryProblemOfAnOperation() {
        JsonPath document = JsonPath.from(
                given().get("/q/openapi?format=json").then().extract().asString());

        assertThat(codes(document, "/kit/busy", "get", 429)).containsExactly("rate_limited");
        assertThat(codes(document, "/kit/running", "get", 401)).containsExactly("unauthorized");
        assertThat(codes(document, "/kit/running", "get", 403)).containsExactly("forbidden");
        assertThat(codes(document, "/kit/running", "get", 409)).containsExactly("call_ended", "transfer_running");
        assertThat(codes(document, "/kit/list/{folder}", "get", 400)).containsExactly("validation_failed");
        assertThat(codes(document, "/kit/list/{folder}", "get", 404)).containsExactly("not_found");
        assertThat(codes(document, "/kit/greet", "post", 400)).containsExactly("malformed_json", "validation_failed");
        assertThat(codes(document, "/kit/greet", "post", 413)).containsExactly("body_too_large");
        assertThat(codes(document, "/kit/greet", "post", 415)).containsExactly("unsupported_media_type");
        assertThat(document.getMap("components.schemas.Problem.properties"))
                .containsKeys("code", "traceId", "violations");
    }

    private static List<String> codes(JsonPath document, String path, String method, int status) {
        return document.param("path", path)
                .getList("paths[path]." + method + ".responses.'" + status
                        + "'.content.'application/problem+json'.schema.allOf[1].properties.code.enum");
    }

    private static ValidatableResponse post(String path, String body) {
        return given().contentType(ContentType.JSON).body(body).post(path).then();
    }

    private static ValidatableResponse problem(ValidatableResponse response, int status, String code) {
        return response.statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status))
                .body("code", equalTo(code));
    }
}
