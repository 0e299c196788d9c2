package io.baton.stack.seed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Twenty-five quotes, contracts and invoices, in every state. */
final class Papers {
    private static final List<Map<String, Object>> LINES = List.of(
            line("Evening with a band of five", "1", "2400", "0", "19"),
            line("Light and sound", "1.5", "380", "10", "19"),
            line("Hours of a disc jockey", "6", "95", "0", "19"),
            line("Dinner for a guest", "80", "42.50", "5", "7"),
            line("Printed song book", "80", "3.90", "0", "7"));
    private static final String CONTRACT = """
            # Agreement

            Between Baton Events and {{contact.name}}, {{contact.company}}.

            ## What is agreed

            Everything in the list above for {{document.total}}, to be paid within fourteen days of the invoice.

            ## If something comes between

            Whoever calls it off later than thirty days before pays half.""";

    private Papers() {}

    /**
     * One document.
     *
     * @param path where its kind is made
     * @param contact whose it is, by number
     * @param steps what is done with it, one after another
     */
    record Paper(String path, int contact, String title, List<Map<String, Object>> lines, List<String> steps) {
        Map<String, Object> request(String contactId) {
            Map<String, Object> request =
                    new HashMap<>(Map.of("contactId", contactId, "title", title, "currency", "EUR", "lines", lines));
            if (path.equals("contracts")) {
                request.put("body", CONTRACT);
            }
            return request;
        }
    }

    static List<Paper> all() {
        List<Paper> papers = new ArrayList<>();
        add(
                papers,
                "quotes",
                10,
                List.of(List.of(), List.of("issue"), List.of("issue", "accept"), List.of("issue", "void")));
        add(papers, "contracts", 6, List.of(List.of(), List.of("issue"), List.of("issue", "accept")));
        add(
                papers,
                "invoices",
                9,
                List.of(List.of(), List.of("issue"), List.of("issue", "pay"), List.of("issue", "void")));
        return papers;
    }

    private static void add(List<Paper> papers, String path, int many, List<List<String>> states) {
        for (int i = 0; i < many; i++) {
            String title = "Event " + path.charAt(0) + (i + 1);
            List<Map<String, Object>> lines = LINES.subList(i % 3, LINES.size() - i % 2);
            papers.add(new Paper(path, papers.size() * 4, title, lines, states.get(i % states.size())));
        }
    }

    private static Map<String, Object> line(String what, String quantity, String price, String discount, String tax) {
        return Map.of(
                "description", what,
                "quantity", quantity,
                "unitPrice", price,
                "discountPercent", discount,
                "taxPercent", tax);
    }
}
