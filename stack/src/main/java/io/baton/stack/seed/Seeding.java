package io.baton.stack.seed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Writes what is not there yet. What was written once is known again by its own key, so a second run, also after one that was
 * broken off, adds only what lacks; what people changed since stays as they left it.
 */
public final class Seeding {
    /** So many requests are under way at once: enough to end within seconds, far from the gateway's limits. */
    private static final int AT_ONCE = 16;

    private static final String CONTACTS = "/api/contacts";
    private static final String LEADS = "/api/admin/leads";
    private static final String SCRIPTS = "/api/admin/scripts";

    private final SeedApi api;

    public Seeding(SeedApi api) {
        this.api = api;
    }

    /**
     * What there is of a kind now.
     *
     * @param all ours and, of songs, everybody's
     * @param added how many of them this run wrote
     */
    public record Count(int all, int added) {}

    /** One piece of work; says whether it wrote something new. */
    private interface Work {
        boolean run() throws IOException, InterruptedException;
    }

    /** Does everything. @return what there is, by kind */
    public Map<String, Count> run() throws IOException, InterruptedException {
        Map<String, Count> counts = new LinkedHashMap<>();
        counts.put("contacts", contacts());
        Map<String, JsonNode> people = byKey(api.all(CONTACTS + "?tag=seed"));
        counts.put("leads", leads(people));
        counts.put("scripts", scripts());
        counts.put("documents", documents(people));
        counts.put("songs", new Count(api.all("/api/songs").size(), 0));
        return counts;
    }

    private Count contacts() throws IOException, InterruptedException {
        Map<String, JsonNode> there = byKey(api.all(CONTACTS + "?tag=seed"));
        List<Work> works = new ArrayList<>();
        List<Map<String, Object>> people = People.all();
        for (int i = 0; i < people.size(); i++) {
            Map<String, Object> person = people.get(i);
            boolean consents = i % 2 == 0;
            if (!there.containsKey(People.key(i))) {
                works.add(() -> {
                    String id = contact(person).path("id").asText();
                    if (consents) {
                        consent(id);
                    }
                    return true;
                });
            }
        }
        return new Count(people.size(), atOnce(works));
    }

    /** Somebody who was there before may have the number, verified: then ours only claims it. */
    private JsonNode contact(Map<String, Object> person) throws IOException, InterruptedException {
        try {
            return api.post(CONTACTS, person);
        } catch (SeedApi.Refused refused) {
            if (!refused.code().equals("contact_point_taken")) {
                throw refused;
            }
            return api.post(CONTACTS, People.unverified(person));
        }
    }

    private void consent(String contactId) throws IOException, InterruptedException {
        api.post(
                CONTACTS + "/" + contactId + "/consents",
                Map.of("channel", "phone", "purpose", "marketing", "state", "granted", "wordingVersion", "2026-03"));
    }

    private Count leads(Map<String, JsonNode> people) throws IOException, InterruptedException {
        Map<String, JsonNode> there = byKey(api.all(LEADS + "?tag=seed"));
        Instant now = Instant.now();
        List<Work> works = new ArrayList<>();
        for (int i = 0; i < Deals.MANY; i++) {
            int number = i;
            JsonNode known = there.get(Deals.key(i));
            JsonNode person = people.get(People.key(Deals.contact(i)));
            if (known == null && person != null) {
                works.add(() -> {
                    var request = Deals.lead(number, person.path("id").asText(), now);
                    move(api.post(LEADS, request), Deals.moves(number));
                    return true;
                });
            } else if (known != null && isUntouched(known)) {
                works.add(() -> move(known, Deals.moves(number)));
            }
        }
        return new Count(Deals.MANY, atOnce(works));
    }

    private boolean move(JsonNode lead, List<String> moves) throws IOException, InterruptedException {
        for (String status : moves) {
            Map<String, String> move = status.equals("lost")
                    ? Map.of("status", status, "reason", "too_expensive")
                    : Map.of("status", status);
            api.patch(LEADS + "/" + lead.path("id").asText(), move);
        }
        return !moves.isEmpty();
    }

    private Count scripts() throws IOException, InterruptedException {
        Map<String, JsonNode> there = new HashMap<>();
        api.all(SCRIPTS).forEach(script -> there.put(script.path("title").asText(), script));
        List<Work> works = new ArrayList<>();
        List<JsonNode> all = Speeches.all();
        for (JsonNode script : all) {
            if (!there.containsKey(script.path("title").asText())) {
                works.add(() -> {
                    String state = script.path("state").asText();
                    ObjectNode request = script.deepCopy();
                    request.put("state", state.equals("draft") ? state : "published");
                    JsonNode made = api.post(SCRIPTS, request);
                    if (state.equals("retired")) {
                        api.patch(SCRIPTS + "/" + made.path("id").asText(), Map.of("state", state));
                    }
                    return true;
                });
            }
        }
        return new Count(all.size(), atOnce(works));
    }

    private Count documents(Map<String, JsonNode> people) throws IOException, InterruptedException {
        Map<String, JsonNode> there = new HashMap<>();
        for (String path : List.of("quotes", "contracts", "invoices")) {
            for (JsonNode document : api.all("/api/" + path)) {
                there.put(
                        named(
                                path,
                                document.path("contactId"),
                                document.path("title").asText()),
                        document);
            }
        }
        List<Work> works = new ArrayList<>();
        List<Papers.Paper> all = Papers.all();
        for (Papers.Paper paper : all) {
            JsonNode person = people.get(People.key(paper.contact()));
            if (person == null) {
                continue;
            }
            JsonNode contact = person.path("id");
            JsonNode known = there.get(named(paper.path(), contact, paper.title()));
            if (known == null) {
                works.add(() -> {
                    bring(paper, api.post("/api/" + paper.path(), paper.request(contact.asText())));
                    return true;
                });
            } else if (isUntouched(known)) {
                works.add(() -> bring(paper, known));
            }
        }
        return new Count(all.size(), atOnce(works));
    }

    private boolean bring(Papers.Paper paper, JsonNode document) throws IOException, InterruptedException {
        for (String step : paper.steps()) {
            api.post(
                    "/api/" + paper.path() + "/" + document.path("id").asText() + "/" + step,
                    step.equals("void") ? Map.of("reason", "customer_changed_mind") : null);
        }
        return !paper.steps().isEmpty();
    }

    private static String named(String path, JsonNode contactId, String title) {
        return path + " " + contactId.asText() + " " + title;
    }

    /** Whether nobody has done anything with it since it was made, an earlier run included. */
    private static boolean isUntouched(JsonNode row) {
        return row.path("version").asInt() == 1;
    }

    private static Map<String, JsonNode> byKey(List<JsonNode> rows) {
        Map<String, JsonNode> byKey = new HashMap<>();
        rows.forEach(row -> byKey.put(row.path("custom").path("seed").asText(), row));
        return byKey;
    }

    /** Runs pieces of work side by side. @return how many wrote something new */
    private static int atOnce(List<Work> works) throws IOException, InterruptedException {
        AtomicInteger added = new AtomicInteger();
        try (ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<?>> running = new ArrayList<>();
            for (Work work : works) {
                running.add(workers.submit(() -> work.run() ? added.incrementAndGet() : 0));
            }
            for (Future<?> each : running) {
                each.get();
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException failure ? failure : new IOException(e.getCause());
        }
        return added.get();
    }
}
