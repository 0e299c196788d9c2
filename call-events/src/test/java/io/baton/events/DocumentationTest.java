package io.baton.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.baton.events.transfer.TransferCompleted;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** {@code docs/events.md}, which subscribers read, says what the code does. */
class DocumentationTest {

    private static final EventType COMPLETED = EventCatalogue.typeOf(TransferCompleted.class);

    private final String page = page();

    @Test
    void namesEveryTypeAndNoOther() {
        Set<String> catalogue =
                EventCatalogue.all().stream().map(EventType::type).collect(Collectors.toSet());

        assertThat(found("io\\.baton\\.[a-z]+\\.[a-z_]+\\.v[0-9]+")).isEqualTo(catalogue);
    }

    @Test
    void namesEveryHeaderAndNoOther() {
        CloudEvent full = CloudEvent.of(new UUID(0x7000, 1), "/test", Instant.EPOCH, 1, example())
                .withCorrelationid("c")
                .withCausationid("d")
                .withTraceparent("t");

        Set<String> named = found("ce_[a-z]+");
        named.add("content-type");

        assertThat(page).contains("`content-type`");
        assertThat(named).isEqualTo(full.headers().keySet());
    }

    @Test
    void showsTheExampleOfACompletedTransfer() throws IOException {
        String shown = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL)
                .matcher(page)
                .results()
                .map(match -> match.group(1))
                .findFirst()
                .orElseThrow();

        assertThat(EventJson.mapper().readTree(shown)).isEqualTo(Contract.example(COMPLETED));
    }

    private static DomainEvent example() {
        JsonNode data = Contract.example(COMPLETED);
        return EventJson.mapper().convertValue(data, COMPLETED.recordClass());
    }

    private Set<String> found(String regex) {
        return Pattern.compile(regex)
                .matcher(page)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    private static String page() {
        try {
            return Files.readString(Path.of("..", "docs", "events.md"));
        } catch (IOException e) {
            throw new AssertionError("docs/events.md is missing", e);
        }
    }
}
