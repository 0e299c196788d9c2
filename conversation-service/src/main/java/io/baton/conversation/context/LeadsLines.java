package io.baton.conversation.context;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/** What leads-service answers, in lines. */
final class LeadsLines {

    /** So many of each kind are worth a line before a call. */
    private static final int MOST = 10;

    private static final Set<String> SETTLED = Set.of("won", "lost");

    private LeadsLines() {}

    static List<ContextLine> who(LeadsApi.Contact contact) {
        String source = "/api/contacts/" + contact.id();
        List<ContextLine> lines = new ArrayList<>();
        lines.add(ContextLine.of("who", contact.name() + with(" of ", contact.company()), source));
        if (contact.language() != null || contact.timeZone() != null) {
            lines.add(ContextLine.of(
                    "preferences",
                    "speaks" + with(" ", contact.language()) + with(", lives in time zone ", contact.timeZone()),
                    source));
        }
        if (contact.tags() != null && !contact.tags().isEmpty()) {
            lines.add(ContextLine.of("preferences", "tags: " + String.join(", ", contact.tags()), source));
        }
        if (contact.custom() != null) {
            new TreeMap<>(contact.custom())
                    .forEach((name, value) -> lines.add(ContextLine.of("preferences", name + ": " + value, source)));
        }
        return lines;
    }

    /** The last word on each channel and purpose. */
    static List<ContextLine> consents(UUID contact, LeadsApi.Items<LeadsApi.Consent> ledger) {
        Map<String, LeadsApi.Consent> last = new TreeMap<>();
        for (LeadsApi.Consent line : ledger.items()) {
            last.merge(
                    line.channel() + " for " + line.purpose(),
                    line,
                    (one, other) -> at(other).isAfter(at(one)) ? other : one);
        }
        List<ContextLine> lines = new ArrayList<>();
        last.forEach((what, line) -> lines.add(
                ContextLine.of("consent", what + ": " + line.state(), "/api/contacts/" + contact + "/consents")));
        return lines;
    }

    private static Instant at(LeadsApi.Consent line) {
        return line.recordedAt() == null ? Instant.MIN : line.recordedAt();
    }

    static List<ContextLine> leads(LeadsApi.Items<LeadsApi.Lead> leads) {
        Map<LeadsApi.Lead, String> open = new LinkedHashMap<>();
        leads.items().stream()
                .filter(lead -> !SETTLED.contains(lead.status()))
                .limit(MOST)
                .forEach(lead -> open.put(lead, "/api/admin/leads/" + lead.id()));
        List<ContextLine> lines = new ArrayList<>();
        open.forEach((lead, source) -> lines.add(ContextLine.of(
                "leads", lead.title() + " (" + lead.status() + with(", with ", lead.owner()) + ")", source)));
        open.forEach((lead, source) -> {
            if (lead.nextAction() != null) {
                String when = lead.nextActionAt() == null ? "" : " by " + lead.nextActionAt();
                lines.add(ContextLine.of("promises", lead.nextAction() + when, source));
            }
        });
        return lines;
    }

    static List<ContextLine> notes(UUID contact, LeadsApi.Items<LeadsApi.Note> notes) {
        return notes.items().stream()
                .filter(LeadsApi.Note::pinned)
                .limit(MOST)
                .map(note -> ContextLine.of("promises", note.text(), "/api/contacts/" + contact + "/notes"))
                .toList();
    }

    static List<ContextLine> documents(String kind, LeadsApi.Items<LeadsApi.Document> documents) {
        Stream<LeadsApi.Document> open = documents.items().stream().limit(MOST);
        return open.map(document -> ContextLine.of(
                        "documents",
                        document.kind()
                                + with(" ", document.number())
                                + with(": ", document.title())
                                + (document.totals() == null
                                        ? ""
                                        : ", " + document.totals().total() + with(" ", document.currency()))
                                + with(", due on ", document.dueOn()),
                        "/api/" + kind + "/" + document.id()))
                .toList();
    }

    private static String with(String before, String text) {
        return text == null || text.isBlank() ? "" : before + text;
    }
}
