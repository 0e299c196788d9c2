package io.baton.leads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/** Quotes, invoices and contracts: added up, numbered, issued, settled, printed. */
@QuarkusTest
class DocumentsTest extends ServiceTest {

    private static final List<Map<String, Object>> LINES = List.of(
            body("description", "Evening with a band", "quantity", 3, "unitPrice", "333.335", "taxPercent", 19),
            body("description", "Light", "quantity", "1.5", "unitPrice", 100, "discountPercent", 10, "taxPercent", 19),
            body("description", "Book", "quantity", 1, "unitPrice", "9.99", "taxPercent", 7));

    private static String draft(String path, String contact, Object... more) {
        Map<String, Object> body = body(more);
        body.putIfAbsent("lines", LINES);
        body.put("contactId", contact);
        body.put("title", "Wedding");
        return agent().body(body)
                .post("/api/" + path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void anInvoiceIsAddedUpIssuedAndPaid() {
        String contact = contact("Ivy Invoice");
        String id = draft("invoices", contact, "dueOn", "2026-12-24");
        agent().get("/api/invoices/" + id)
                .then()
                .statusCode(200)
                .body("state", equalTo("draft"))
                .body("number", nullValue())
                .body("contactName", equalTo("Ivy Invoice"))
                .body("dueOn", equalTo("2026-12-24"))
                .body("totals.lines", contains(1000.01f, 135.00f, 9.99f))
                .body("totals.net", equalTo(1145.00f))
                .body("totals.taxes.amount", contains(0.70f, 215.65f))
                .body("totals.total", equalTo(1361.35f));

        agent().body("{\"dueOn\":null}")
                .patch("/api/invoices/" + id)
                .then()
                .statusCode(200)
                .body("dueOn", nullValue());
        agent().post("/api/invoices/" + id + "/issue")
                .then()
                .statusCode(200)
                .body("state", equalTo("issued"))
                .body("number", matchesPattern("INV-20\\d\\d-\\d{6}"))
                .body("recipient.name", equalTo("Ivy Invoice"));

        agent().body(body("title", "Other"))
                .patch("/api/invoices/" + id)
                .then()
                .statusCode(409)
                .body("code", equalTo("document_state"));
        agent().post("/api/invoices/" + id + "/pay").then().statusCode(200).body("state", equalTo("paid"));
        agent().post("/api/invoices/" + id + "/pay").then().statusCode(409);
        supervisor()
                .body(body("reason", "mistake"))
                .post("/api/invoices/" + id + "/void")
                .then()
                .statusCode(200)
                .body("creditNumber", matchesPattern("CRN-20\\d\\d-\\d{6}"));
        assertThat(types(contact, "io.baton.document.voided.v1"))
                .containsSubsequence(
                        "io.baton.document.issued.v1",
                        "io.baton.document.paid.v1",
                        "io.baton.document.credited.v1",
                        "io.baton.document.voided.v1");
    }

    @Test
    void aQuoteBecomesAContractAndThenAnInvoice() {
        String contact = contact("Carla Contract");
        String quote = draft("quotes", contact);
        agent().body(body("to", "contract"))
                .post("/api/quotes/" + quote + "/convert")
                .then()
                .statusCode(409);
        agent().post("/api/quotes/" + quote + "/issue").then().statusCode(200);
        agent().post("/api/quotes/" + quote + "/accept").then().statusCode(200).body("state", equalTo("accepted"));

        String contract = agent().body(body("to", "contract"))
                .post("/api/quotes/" + quote + "/convert")
                .then()
                .statusCode(201)
                .header("Location", containsString("/api/contracts/"))
                .body("convertedFrom", equalTo(quote))
                .extract()
                .path("id");
        agent().body(body("body", "# Contract\n\nDear {{contact.firstName}}, {{document.total}} in all."))
                .patch("/api/contracts/" + contract)
                .then()
                .statusCode(200);
        agent().post("/api/contracts/" + contract + "/issue")
                .then()
                .statusCode(200)
                .body("body", equalTo("# Contract\n\nDear Carla, 1361.35 EUR in all."));
        agent().body(body("to", "invoice"))
                .post("/api/contracts/" + contract + "/convert")
                .then()
                .statusCode(201)
                .body("kind", equalTo("invoice"))
                .body("totals.total", equalTo(1361.35f));
        agent().body(body("to", "contract"))
                .post("/api/contracts/" + contract + "/convert")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("to"));
    }

    @Test
    void thePdfSaysWhatTheDocumentSays() throws Exception {
        String id = draft("invoices", contact("Paula Paper"));
        agent().post("/api/invoices/" + id + "/issue").then().statusCode(200);

        byte[] pdf = agent().get("/api/invoices/" + id + "/pdf")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Content-Disposition", notNullValue())
                .extract()
                .asByteArray();

        String text = new PdfTextExtractor(new PdfReader(pdf)).getTextFromPage(1);
        assertThat(text).contains("Invoice INV-", "Paula Paper", "Evening with a band", "1,361.35", "Page 1 of 1");
    }

    /** What Latin-1 does not have must not be left out, and a long one says on each page where it is. */
    @Test
    void aLongPdfHasAllLettersAndNumberedPages() throws Exception {
        List<Map<String, Object>> lines = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            lines.add(body("description", "Piosenka Łódź " + i, "quantity", 1, "unitPrice", "1234.5"));
        }
        String id = draft("quotes", contact("Łukasz Żółw"), "lines", lines);
        agent().post("/api/quotes/" + id + "/issue").then().statusCode(200);

        PdfReader pdf = new PdfReader(agent().get("/api/quotes/" + id + "/pdf").asByteArray());

        int pages = pdf.getNumberOfPages();
        assertThat(pages).isGreaterThan(1);
        PdfTextExtractor text = new PdfTextExtractor(pdf);
        assertThat(text.getTextFromPage(1)).contains("Łukasz Żółw", "Piosenka Łódź 0", "Page 1 of " + pages);
        assertThat(text.getTextFromPage(pages)).contains("Description", "74,070.00", "Page " + pages + " of " + pages);
    }

    @Test
    void aContractSaysWhatItsLeadSays() {
        String contact = contact("Lena Lead");
        String lead = agent().body(body("contactId", contact, "title", "Harbour feast", "value", 900))
                .post("/api/admin/leads")
                .path("id");
        String id = draft(
                "contracts",
                contact,
                "leadId",
                lead,
                "body",
                "{{lead.title}}, {{lead.status}}, {{lead.value}} {{lead.currency}}, {{contact.name}}");

        agent().post("/api/contracts/" + id + "/issue")
                .then()
                .statusCode(200)
                .body("body", equalTo("Harbour feast, new, 900.00 EUR, Lena Lead"));
    }

    @ParameterizedTest
    @CsvSource({
        "quantity, 0, lines[0].quantity",
        "quantity, -1, lines[0].quantity",
        "unitPrice, -0.01, lines[0].unitPrice",
        "discountPercent, 101, lines[0].discountPercent",
        "unitPrice, 999999999999, lines"
    })
    void badAmountsAreNamed(String field, String value, String named) {
        Map<String, Object> line = body("description", "X", "quantity", 2, "unitPrice", 1);
        line.put(field, value);

        agent().body(body("contactId", contact("Amount"), "title", "T", "lines", List.of(line)))
                .post("/api/invoices")
                .then()
                .statusCode(400)
                .body("violations[0].field", org.hamcrest.Matchers.endsWith(named));
    }

    @Test
    void unknownVariablesAndImpossibleDatesAreRefused() {
        String contact = contact("Vera Variable");
        agent().body(body("contactId", contact, "title", "T", "body", "{{contact.shoeSize}}"))
                .post("/api/contracts")
                .then()
                .statusCode(400)
                .body("code", equalTo("variable_unknown"))
                .body("detail", containsString("contact.firstName"));
        agent().body(body("contactId", contact, "title", "T", "dueOn", "2026-02-30"))
                .post("/api/quotes")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("dueOn"));
        agent().get("/api/quotes/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("code", equalTo("document_not_found"));
        String empty = draft("invoices", contact, "lines", List.of());
        agent().post("/api/invoices/" + empty + "/issue")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("lines"));
    }

    @Test
    void numbersHaveNoGapsWhenManyIssueAtOnce() throws Exception {
        issueAtOnce(40, 16);
    }

    @Tag("slow")
    @Test
    void numbersHaveNoGapsWhenSixtyFourClientsIssueTwoThousand() throws Exception {
        issueAtOnce(2000, 64);
    }

    private static void issueAtOnce(int count, int clients) throws Exception {
        List<String> ids = new ArrayList<>();
        String contact = contact("Many");
        for (int i = 0; i < count; i++) {
            ids.add(draft("invoices", contact));
        }
        // Others may have issued before: what counts is that these follow without gap or repetition
        List<Integer> numbers = new ArrayList<>();
        try (var pool = Executors.newFixedThreadPool(clients)) {
            List<Future<String>> issued = ids.stream()
                    .map(id -> pool.submit(() -> agent().post("/api/invoices/" + id + "/issue")
                            .then()
                            .statusCode(200)
                            .extract()
                            .<String>path("number")))
                    .toList();
            for (Future<String> number : issued) {
                numbers.add(Integer.valueOf(number.get().substring(9)));
            }
        }
        TreeSet<Integer> sorted = new TreeSet<>(numbers);
        assertThat(sorted).hasSize(count);
        assertThat(sorted)
                .containsExactlyElementsOf(IntStream.rangeClosed(sorted.first(), sorted.first() + count - 1)
                        .boxed()
                        .toList());
    }
}
