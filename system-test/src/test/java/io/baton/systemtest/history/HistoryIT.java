package io.baton.systemtest.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.baton.events.CloudEvent;
import io.baton.systemtest.api.BatonApi;
import io.baton.systemtest.api.LiveSocket;
import io.baton.systemtest.events.Recogniser;
import io.baton.systemtest.lean.LeanParties;
import io.baton.systemtest.sound.Tone;
import io.baton.systemtest.stack.RunningStack;
import io.baton.systemtest.stack.SystemTest;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/**
 * Whoever takes the next call knows all that was said in the last one before they say hello, however what was said then arrived: in
 * order, or late, twice and mixed up.
 */
@SystemTest
class HistoryIT {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final int PARTS = 3;

    /** Who says what: a visitor ({@code V}), alice ({@code A}) and bob ({@code B}), four lines with each agent. */
    private static final List<String> LINES = List.of(
            "V Good morning, the cake for our wedding has not come.",
            "A Oh dear. When did you order it?",
            "V Three weeks ago, and it was to be here by nine.",
            "A I pass you on to Bob, who knows the drivers.",
            "B Bob here. I see the driver, he stands in Lime Street.",
            "V Will he be here by eleven?",
            "B He will. I promise to ring you when he is around the corner.",
            "V And who pays for the flowers that we had to buy?",
            "A Alice again. We take the flowers over, forty euros.",
            "V That is kind. Then send me a voucher, please.",
            "A I send it to your address today.",
            "V Thank you.");

    /** Heard last, whatever came before: who reads it has taken in all the rest. */
    private static final String FAREWELL = "V Goodbye then.";

    /**
     * A message as somebody reads it.
     *
     * @param author a username, or {@code visitor}
     * @param millis since the first was said
     */
    private record Read(String role, String author, String text, long millis, boolean isFinal) {}

    /** In what order the pieces of speech arrive: so many parts, one for each agent. */
    private interface Order {
        List<List<CloudEvent>> of(List<Speech> said);
    }

    @Test
    void theNextAgentKnowsAllOfTheLastCall(RunningStack stack) {
        try (LeanParties parties = new LeanParties();
                LiveSocket alice = stack.suite().live("alice");
                LiveSocket bob = stack.suite().live("bob")) {
            List<Read> inOrder = historyAfterTwoCalls(stack, parties, HistoryIT::asItWasSaid);
            List<Read> mixedUp = historyAfterTwoCalls(stack, parties, HistoryIT::lateTwiceAndMixedUp);

            assertThat(inOrder).isEqualTo(expected());
            assertThat(mixedUp).isEqualTo(inOrder);
            assertThat(alice.messages()).isNotEmpty();
            assertThat(bob.messages()).isNotEmpty();
        }
    }

    /** The visitor calls, is passed on twice, proves who they are, and calls again: what bob reads before he answers. */
    private static List<Read> historyAfterTwoCalls(RunningStack stack, LeanParties parties, Order order) {
        String number = "+4930" + ThreadLocalRandom.current().nextInt(1_000_000, 9_999_999);
        UUID first;
        String visitor;
        try (WebsiteCall call = new WebsiteCall(stack.suite(), parties);
                Recogniser recogniser = new Recogniser(stack.addresses().kafka())) {
            first = call.id();
            visitor = call.visitor();
            Instant begin = Instant.now().truncatedTo(ChronoUnit.MILLIS);
            List<List<CloudEvent>> parts = order.of(said(call, begin, LINES));
            call.answeredBy("alice");
            recogniser.tell(parts.get(0));
            call.passedOn("alice", "bob", Tone.AGENT_B);
            recogniser.tell(parts.get(1));
            call.passedOn("bob", "alice", Tone.AGENT_A_PRIVATE);
            recogniser.tell(parts.get(2));
            Instant end = begin.plusMillis(LINES.size() * Speech.MILLIS);
            recogniser.tell(
                    List.of(said(call, end, List.of(FAREWELL)).getFirst().whole()));
            call.end();
        }
        awaitSummedUp(stack.as("alice"), first);
        String contact = verified(stack.as("alice"), first, number);

        try (WebsiteCall next = new WebsiteCall(stack.suite(), parties)) {
            BatonApi bob = stack.as("bob");
            List<Read> history = read(bob, first, visitor);
            knowsThem(bob, number, contact, first, history);
            assertThat(next.present())
                    .as("nobody has said hello yet")
                    .containsExactly(next.visitor())
                    .doesNotContain(visitor);
            next.answeredBy("bob");
            next.end();
            return history;
        }
    }

    private static List<Speech> said(WebsiteCall call, Instant begin, List<String> lines) {
        return IntStream.range(0, lines.size())
                .mapToObj(i -> {
                    String author = author(lines.get(i));
                    boolean byVisitor = author.equals("visitor");
                    return new Speech(
                            call.id(),
                            UUID.randomUUID(),
                            byVisitor ? call.visitor() : author,
                            byVisitor ? "caller" : "agent",
                            lines.get(i).substring(2),
                            begin.plusMillis(i * Speech.MILLIS));
                })
                .toList();
    }

    private static String author(String line) {
        return switch (line.charAt(0)) {
            case 'A' -> "alice";
            case 'B' -> "bob";
            default -> "visitor";
        };
    }

    private static List<Read> expected() {
        List<String> lines = new ArrayList<>(LINES);
        lines.add(FAREWELL);
        return IntStream.range(0, lines.size())
                .mapToObj(i -> {
                    String author = author(lines.get(i));
                    return new Read(
                            author.equals("visitor") ? "customer" : "agent",
                            author,
                            lines.get(i).substring(2),
                            i * Speech.MILLIS,
                            true);
                })
                .toList();
    }

    private static List<List<CloudEvent>> asItWasSaid(List<Speech> said) {
        List<CloudEvent> events = said.stream()
                .flatMap(speech -> Stream.of(speech.half(), speech.whole()))
                .toList();
        return inParts(events);
    }

    /** Each piece comes three times, twice in the same envelope, at any time of the call. */
    private static List<List<CloudEvent>> lateTwiceAndMixedUp(List<Speech> said) {
        List<CloudEvent> events = new ArrayList<>(said.stream()
                .flatMap(speech -> Stream.of(speech.half(), speech.whole()))
                .toList());
        events.addAll(List.copyOf(events));
        said.forEach(speech -> events.addAll(List.of(speech.half(), speech.whole())));
        Collections.shuffle(events, new Random(7));
        return inParts(events);
    }

    private static List<List<CloudEvent>> inParts(List<CloudEvent> events) {
        int size = events.size() / PARTS;
        return IntStream.range(0, PARTS)
                .mapToObj(part -> List.copyOf(events.subList(part * size, (part + 1) * size)))
                .toList();
    }

    /** All that was said was heard, the call is over, and there is a summary for each transfer and one for the end. */
    private static void awaitSummedUp(BatonApi alice, UUID conversation) {
        await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(alice.get("/api/conversations/" + conversation)
                            .expect(200)
                            .text("status"))
                    .isEqualTo("closed");
            assertThat(alice.get("/api/conversations/" + conversation + "/messages?limit=1")
                            .expect(200)
                            .text("/items/0/text"))
                    .isEqualTo(FAREWELL.substring(2));
            JsonNode summaries = summaries(alice, conversation);
            assertThat(summaries)
                    .as("two transfers, or more when an agent was too slow")
                    .hasSizeGreaterThanOrEqualTo(3);
            assertThat(texts(summaries, "occasion"))
                    .containsOnlyOnce("call_ended")
                    .contains("transfer");
            assertThat(texts(summaries, "transferId")).doesNotHaveDuplicates();
        });
    }

    private static JsonNode summaries(BatonApi api, UUID conversation) {
        return api.get("/api/conversations/" + conversation + "/summaries")
                .expect(200)
                .body()
                .path("items");
    }

    /** The visitor has proved that this number is theirs: there is a contact, with whom the conversation was. */
    private static String verified(BatonApi alice, UUID conversation, String number) {
        BatonApi once = alice.with("Idempotency-Key", UUID.randomUUID().toString());
        String contact = once.post(
                        "/api/contacts",
                        Map.of("name", "Carol Caller", "phones", List.of(Map.of("value", number, "verified", true))))
                .expect(201)
                .text("id");
        once.post(
                        "/api/admin/leads",
                        Map.of("contactId", contact, "title", "Late cake", "nextAction", "send a voucher of 40 euros"))
                .expect(201);
        alice.put("/api/conversations/" + conversation + "/contact", Map.of("contactId", contact))
                .expect(200);
        return contact;
    }

    /** Who has only the number finds the contact, the conversation with its last words, and what one should know. */
    private static void knowsThem(BatonApi bob, String number, String contact, UUID conversation, List<Read> history) {
        assertThat(bob.get("/api/contacts/resolve?phone=" + number.replace("+", "%2B"))
                        .expect(200)
                        .text("/contact/id"))
                .isEqualTo(contact);
        JsonNode timeline =
                bob.get("/api/timeline?contactId=" + contact).expect(200).body().path("items");
        assertThat(timeline).hasSize(1);
        assertThat(timeline.at("/0/conversation/id").asText()).isEqualTo(conversation.toString());
        assertThat(texts(timeline.at("/0/lastWords"), "text"))
                .isEqualTo(history.subList(history.size() - 3, history.size()).stream()
                        .map(Read::text)
                        .toList());
        String summary =
                bob.get("/api/conversations/" + conversation).expect(200).text("summary");
        // While leads-service is slower than two seconds the rest is told without it
        JsonNode context = await().atMost(PATIENCE)
                .until(
                        () -> bob.get("/api/context?contactId=" + contact)
                                .expect(200)
                                .body(),
                        told -> told.path("missing").isEmpty());
        assertThat(context.path("lines"))
                .anySatisfy(line -> assertThat(line.path("text").asText()).isEqualTo("Carol Caller"))
                .anySatisfy(line -> assertThat(line.path("text").asText()).startsWith("Late cake"))
                .anySatisfy(line -> assertThat(line.path("text").asText()).isEqualTo("send a voucher of 40 euros"))
                .anySatisfy(line -> {
                    assertThat(line.path("source").asText()).isEqualTo("/api/conversations/" + conversation);
                    assertThat(line.path("text").asText())
                            .endsWith(summary.strip().replaceAll("\\s+", " "));
                });
    }

    /** The whole conversation, scrolled back page by page. */
    private static List<Read> read(BatonApi api, UUID conversation, String visitor) {
        List<JsonNode> messages = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = api.get("/api/conversations/" + conversation + "/messages?limit=5" + cursor)
                    .expect(200)
                    .body();
            page.path("items").forEach(messages::add);
            cursor = page.path("nextCursor").isTextual()
                    ? "&cursor=" + page.path("nextCursor").asText()
                    : "";
        } while (!cursor.isEmpty());
        Instant begin = at(messages.getLast());
        return messages.reversed().stream()
                .map(message -> new Read(
                        message.path("role").asText(),
                        message.path("author").asText().replace(visitor, "visitor"),
                        message.path("text").asText(),
                        Duration.between(begin, at(message)).toMillis(),
                        message.path("isFinal").asBoolean()))
                .toList();
    }

    private static Instant at(JsonNode message) {
        return Instant.parse(message.path("at").asText());
    }

    private static List<String> texts(JsonNode items, String field) {
        return StreamSupport.stream(items.spliterator(), false)
                .map(item -> item.path(field).asText())
                .toList();
    }
}
