package io.baton.leads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Scripts: written, published, compared, suggested, made into texts. */
@QuarkusTest
class ScriptsTest extends ServiceTest {

    private static String script(Object... pairs) {
        Map<String, Object> body = body(pairs);
        body.putIfAbsent("category", "opening");
        return supervisor()
                .body(body)
                .post("/api/admin/scripts")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void aScriptIsWrittenPublishedChangedAndRolledBack() {
        String id = script("title", "Hello", "body", "Hello {{contact.firstName}}\n\nHow are you?");
        agent().get("/api/admin/scripts/" + id)
                .then()
                .statusCode(200)
                .body("state", equalTo("draft"))
                .body("variables", contains("contact.firstName"));

        supervisor()
                .body(body("state", "published"))
                .patch("/api/admin/scripts/" + id)
                .then()
                .statusCode(200);
        supervisor()
                .header("If-Match", "\"2\"")
                .body(body("body", "Hello {{contact.firstName}}\n\nGood to hear you!"))
                .patch("/api/admin/scripts/" + id)
                .then()
                .statusCode(200)
                .body("version", equalTo(3))
                .body("published", equalTo(2));

        agent().get("/api/admin/scripts/" + id + "/diff?from=2&to=3")
                .then()
                .statusCode(200)
                .body("diff", containsString("-How are you?\n+Good to hear you!"));
        supervisor()
                .body(body("version", 1))
                .post("/api/admin/scripts/" + id + "/rollback")
                .then()
                .statusCode(200)
                .body("version", equalTo(4))
                .body("body", containsString("How are you?"));
        agent().get("/api/admin/scripts/" + id + "/versions").then().body("items.version", contains(4, 3, 2, 1));
        supervisor()
                .header("If-Match", "\"3\"")
                .body(body("title", "Late"))
                .patch("/api/admin/scripts/" + id)
                .then()
                .statusCode(412);
        assertThat(types(id, "io.baton.script.published.v1")).containsExactly("io.baton.script.published.v1");
    }

    @Test
    void statesFollowEachOther() {
        String id = script("title", "States", "body", "x", "state", "published");
        supervisor()
                .body(body("state", "draft"))
                .patch("/api/admin/scripts/" + id)
                .then()
                .statusCode(409)
                .body("code", equalTo("script_state"));
        supervisor()
                .body(body("state", "retired"))
                .patch("/api/admin/scripts/" + id)
                .then()
                .statusCode(200)
                .body("published", nullValue());
        supervisor()
                .body(body("state", "published"))
                .patch("/api/admin/scripts/" + id)
                .then()
                .statusCode(409);
        supervisor()
                .body(body("state", "draft"))
                .patch("/api/admin/scripts/" + id)
                .then()
                .statusCode(200);

        supervisor().delete("/api/admin/scripts/" + id).then().statusCode(204);

        agent().get("/api/admin/scripts/" + id).then().statusCode(404).body("code", equalTo("script_not_found"));
    }

    @Test
    void anUnknownVariableIsNamed() {
        supervisor()
                .body(body("title", "T", "category", "opening", "body", "Hi {{contact.nickname}}"))
                .post("/api/admin/scripts")
                .then()
                .statusCode(400)
                .body("code", equalTo("variable_unknown"))
                .body("detail", containsString("contact.nickname"));
        agent().get("/api/admin/scripts/variables").then().body("items", hasItem("contact.firstName"));
    }

    @Test
    void theRightOnesAreSuggestedAndRendered() {
        String contact = contact(body("name", "Rita Render", "language", "fr"));
        String lead = agent().body(body("contactId", contact, "title", "Gala"))
                .post("/api/admin/leads")
                .path("id");
        String fits = script(
                "title",
                "A1",
                "body",
                "Bonjour {{contact.firstName}} {{contact.company}}",
                "language",
                "fr",
                "statuses",
                List.of("new"),
                "reasons",
                List.of("pricing"),
                "state",
                "published");
        String other =
                script("title", "A2", "body", "No", "language", "fr", "statuses", List.of("won"), "state", "published");

        List<String> suggested = agent().get("/api/admin/scripts/suggestions?reason=pricing&leadId=" + lead)
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");

        assertThat(suggested).startsWith(fits).doesNotContain(other);
        service()
                .get("/internal/leads/" + lead + "/scripts?reason=pricing")
                .then()
                .statusCode(200)
                .body("items.id", equalTo(suggested));
        agent().body(body("leadId", lead))
                .post("/api/admin/scripts/" + fits + "/render")
                .then()
                .statusCode(200)
                .body("text", equalTo("Bonjour Rita "))
                .body("missing", contains("contact.company"));
    }
}
