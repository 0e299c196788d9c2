package io.baton.leads;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Templates of contracts: written, changed, taken on by contracts, taken away. */
@QuarkusTest
class ContractTemplatesTest extends ServiceTest {

    private static String template(String text, String language) {
        return supervisor()
                .body(body("title", "An evening", "body", text, "language", language))
                .post("/api/contract-templates")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void aTemplateIsWrittenFoundChangedAndTakenAway() {
        String id = template("Between us and {{contact.name}}: {{document.total}}", "sv");
        agent().get("/api/contract-templates?language=sv")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id))
                .body("items.find { it.id == '" + id + "' }.variables", contains("contact.name", "document.total"));
        agent().get("/api/contract-templates?language=fi").then().body("items.id", not(hasItem(id)));

        supervisor()
                .header("If-Match", "\"1\"")
                .body(body("title", "A night"))
                .patch("/api/contract-templates/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("title", equalTo("A night"))
                .body("body", containsString("Between us"));
        supervisor()
                .header("If-Match", "\"1\"")
                .body(body("title", "Late"))
                .patch("/api/contract-templates/" + id)
                .then()
                .statusCode(412);
        supervisor()
                .header("If-Match", "\"1\"")
                .delete("/api/contract-templates/" + id)
                .then()
                .statusCode(412);

        supervisor().delete("/api/contract-templates/" + id).then().statusCode(204);

        agent().get("/api/contract-templates/" + id).then().statusCode(404).body("code", equalTo("template_not_found"));
    }

    @Test
    void anUnknownVariableIsNamed() {
        supervisor()
                .body(body("title", "T", "body", "For {{contact.nickname}}"))
                .post("/api/contract-templates")
                .then()
                .statusCode(400)
                .body("code", equalTo("variable_unknown"))
                .body("detail", containsString("contact.nickname"));
        supervisor()
                .body(body("title", "T"))
                .post("/api/contract-templates")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("body"));
    }

    @Test
    void aContractTakesOnATemplateAndKeepsItsTextWhenTheTemplateGoes() {
        String contact = contact("Tessa Template");
        String template = template("Between us and {{contact.name}}.", "en");

        String contract = agent().body(body("contactId", contact, "title", "Ball", "templateId", template))
                .post("/api/contracts")
                .then()
                .statusCode(201)
                .body("body", equalTo("Between us and {{contact.name}}."))
                .extract()
                .path("id");
        supervisor().delete("/api/contract-templates/" + template).then().statusCode(204);

        agent().post("/api/contracts/" + contract + "/issue")
                .then()
                .statusCode(200)
                .body("body", equalTo("Between us and Tessa Template."));
    }

    @Test
    void aDraftTakesOnAnotherTemplate() {
        String contact = contact("Dora Draft");
        String contract = agent().body(body("contactId", contact, "title", "Ball", "body", "Old words"))
                .post("/api/contracts")
                .path("id");
        String template = template("New words", "en");

        agent().body(body("templateId", template))
                .patch("/api/contracts/" + contract)
                .then()
                .statusCode(200)
                .body("body", equalTo("New words"));

        agent().body(body("templateId", UUID.randomUUID()))
                .patch("/api/contracts/" + contract)
                .then()
                .statusCode(404)
                .body("code", equalTo("template_not_found"));
    }

    @Test
    void onlyContractsTakeOneAndNoneBesideATextOfTheirOwn() {
        String contact = contact("Olaf Only");
        String template = template("Words", "en");
        for (String path : new String[] {"quotes", "invoices"}) {
            agent().body(body("contactId", contact, "title", "T", "templateId", template))
                    .post("/api/" + path)
                    .then()
                    .statusCode(400)
                    .body("violations[0].field", equalTo("templateId"));
        }
        agent().body(body("contactId", contact, "title", "T", "templateId", template, "body", "Mine"))
                .post("/api/contracts")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("templateId"));
    }
}
