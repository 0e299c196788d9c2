package io.baton.systemtest.bench;

import io.baton.systemtest.api.BatonApi;
import io.baton.systemtest.api.Suite;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * {@code ./baton bench leads}: what requests to leads-service take with a million contacts and 300,000 leads, against the same with
 * ten thousand and three thousand; and how fast a CSV is taken in, beside {@code COPY} of the same rows into a table without indexes.
 * Two services on tables of their own take turns; the stack's rows are not touched.
 */
final class LeadsBench {

    private static final int SMALL = 10_000;
    private static final int WARM_UP = 40;
    private static final int SAMPLES = 200;
    private static final int IMPORTED = 10_000;

    private final Suite suite;
    private final int large;

    LeadsBench(Suite suite, int large) {
        this.suite = suite;
        this.large = large;
    }

    /** One size: the service on its tables. */
    private record Side(BatonApi api, List<String> names, int contacts) {
        String name(int i) {
            return names.get(i % names.size());
        }
    }

    /** A request, made for a side and the number of the sample. */
    private interface Request {
        String of(Side side, int i);
    }

    Map<String, Object> run() throws InterruptedException, SQLException {
        int port = suite.addresses().leadsService().getPort() + 20;
        try (LeadsTables few = new LeadsTables("bench_few");
                LeadsTables many = new LeadsTables("bench_many")) {
            few.create();
            many.create();
            try (Program fewProgram = few.launch().start(port, List.of());
                    Program manyProgram = many.launch().start(port + 1, List.of())) {
                fewProgram.awaitOk("/q/health/ready");
                manyProgram.awaitOk("/q/health/ready");
                fill(few, SMALL);
                fill(many, large);
                Map<String, Object> figures = new LinkedHashMap<>();
                figures.put(
                        "how", "ms of %d requests each, one after another, the two sizes in turn".formatted(SAMPLES));
                figures.put("contacts", Map.of("few", SMALL, "many", large));
                figures.put("leads", Map.of("few", SMALL * 3 / 10, "many", large * 3 / 10));
                figures.put("requests", compare(side(few, fewProgram, SMALL), side(many, manyProgram, large)));
                figures.put("import", takeIn(few, suite.as("sam").at(fewProgram.address())));
                return figures;
            }
        }
    }

    private static void fill(LeadsTables tables, int contacts) throws SQLException {
        long start = System.nanoTime();
        tables.fill(contacts, contacts * 3 / 10);
        System.out.printf("%d contacts in %d s%n", contacts, (System.nanoTime() - start) / 1_000_000_000);
    }

    private Side side(LeadsTables tables, Program program, int contacts) throws SQLException {
        return new Side(suite.as("sam").at(program.address()), tables.names(SAMPLES, contacts), contacts);
    }

    private static Map<String, Request> requests() {
        Map<String, Request> requests = new LinkedHashMap<>();
        requests.put("list contacts", (side, i) -> "/api/contacts?limit=50");
        requests.put("contacts by tag", (side, i) -> "/api/contacts?limit=50&tag=tag" + i % 200);
        requests.put("search a name", (side, i) -> "/api/contacts?limit=20&q=" + text(side.name(i)));
        requests.put("search with a typo", (side, i) -> "/api/contacts?limit=20&q=" + text(mistyped(side.name(i))));
        requests.put(
                "search a number",
                (side, i) -> "/api/contacts?limit=20&q=" + "30%08d".formatted(1 + (i * 7919) % side.contacts()));
        requests.put(
                "resolve by phone",
                (side, i) ->
                        "/api/contacts/resolve?phone=%2B4930" + "%08d".formatted(1 + (i * 7919) % side.contacts()));
        requests.put("list leads", (side, i) -> "/api/admin/leads?limit=50");
        requests.put("leads by status", (side, i) -> "/api/admin/leads?limit=50&status=qualified");
        requests.put("leads by owner", (side, i) -> "/api/admin/leads?limit=50&owner=agent-" + i % 100);
        requests.put(
                "leads by owner and status",
                (side, i) -> "/api/admin/leads?limit=50&status=won&owner=agent-" + i % 100);
        requests.put("leads by tag", (side, i) -> "/api/admin/leads?limit=50&tag=tag" + i % 200);
        requests.put("leads by value", (side, i) -> "/api/admin/leads?limit=50&sort=-value");
        requests.put("leads by text", (side, i) -> "/api/admin/leads?limit=20&q=" + text(mistyped(side.name(i))));
        return requests;
    }

    /** Two letters in the middle of the last name change places, as they do. */
    private static String mistyped(String name) {
        int at = name.indexOf(' ') + 3;
        return name.substring(0, at) + name.charAt(at + 1) + name.charAt(at) + name.substring(at + 2);
    }

    private static String text(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static Map<String, Object> compare(Side few, Side many) {
        Map<String, Object> rows = new LinkedHashMap<>();
        System.out.printf(
                "%n%-28s %9s %9s %9s %9s %7s %7s   (ms)%n", "", "few p50", "p99", "many p50", "p99", "ratio", "of p99");
        requests().forEach((name, request) -> {
            turns(few, many, request, WARM_UP);
            List<long[]> nanos = turns(few, many, request, SAMPLES);
            double[] figures = {
                Tally.millis(nanos.get(0), 0.5), Tally.millis(nanos.get(0), 0.99),
                Tally.millis(nanos.get(1), 0.5), Tally.millis(nanos.get(1), 0.99)
            };
            double ratio = Tally.round(figures[2] / figures[0], 100);
            double ratioOfP99 = Tally.round(figures[3] / figures[1], 100);
            System.out.printf(
                    Locale.ROOT,
                    "%-28s %9.2f %9.2f %9.2f %9.2f %7.2f %7.2f%n",
                    name,
                    figures[0],
                    figures[1],
                    figures[2],
                    figures[3],
                    ratio,
                    ratioOfP99);
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("fewP50Millis", figures[0]);
            row.put("fewP99Millis", figures[1]);
            row.put("manyP50Millis", figures[2]);
            row.put("manyP99Millis", figures[3]);
            row.put("ratioOfP50", ratio);
            row.put("ratioOfP99", ratioOfP99);
            rows.put(name, row);
        });
        return rows;
    }

    private static List<long[]> turns(Side few, Side many, Request request, int samples) {
        long[] ofFew = new long[samples];
        long[] ofMany = new long[samples];
        for (int i = 0; i < samples; i++) {
            ofFew[i] = nanos(few, request, i);
            ofMany[i] = nanos(many, request, i);
        }
        Arrays.sort(ofFew);
        Arrays.sort(ofMany);
        return List.of(ofFew, ofMany);
    }

    private static long nanos(Side side, Request request, int i) {
        String path = request.of(side, i);
        long start = System.nanoTime();
        side.api().get(path).expect(200);
        return System.nanoTime() - start;
    }

    /** A CSV over the API, to the last row, beside COPY. */
    private static Map<String, Object> takeIn(LeadsTables tables, BatonApi api)
            throws InterruptedException, SQLException {
        IntFunction<String> row =
                i -> "Person %d,person%d@example.org,+49301%07d,Feast %d,%d".formatted(i, i, i, i, i % 5000);
        String csv = "name,email,phone,title,value\n"
                + String.join("\n", IntStream.range(0, IMPORTED).mapToObj(row).toList()) + "\n";
        long copied = tables.copy(csv);
        long start = System.nanoTime();
        String id = api.with("Content-Type", "text/csv")
                .postText("/api/admin/leads/imports", csv)
                .expect(202)
                .text("/id");
        while (!api.get("/api/admin/leads/imports/" + id)
                .expect(200)
                .text("/state")
                .equals("done")) {
            Thread.sleep(50);
        }
        double imported = Tally.round(IMPORTED / ((System.nanoTime() - start) / 1e9), 1);
        double copy = Tally.round(IMPORTED / (copied / 1e9), 1);
        double ratio = Tally.round(copy / imported, 10);
        System.out.printf(Locale.ROOT, "%nimport %.0f rows/s, COPY %.0f rows/s, ratio %.1f%n", imported, copy, ratio);
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("rows", IMPORTED);
        figures.put("importRowsPerSecond", imported);
        figures.put("copyRowsPerSecond", copy);
        figures.put("ratio", ratio);
        return figures;
    }
}
