package io.baton.stack.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class EventsTest {
    private static final String CALL = "019340aa-1111-7222-8333-0123456789ab";

    private final ConsumerRecord<String, String> event = event();

    @Test
    void aLineSaysWhatHappenedToWhom() {
        String line = Events.readable(event);

        assertThat(line)
                .contains("transfer.completed")
                .contains("456789ab")
                .contains("direction=agent")
                .contains("room=call-456789ab:x")
                .doesNotContain("io.baton")
                .doesNotContain(CALL)
                .doesNotContain("nothing");
    }

    @Test
    void jsonHasTheAttributesAndTheData() throws IOException {
        JsonNode json = JsonMapper.builder().build().readTree(Events.asJson(event));

        assertThat(json.at("/topic").asText()).isEqualTo("baton.calls");
        assertThat(json.at("/type").asText()).isEqualTo("io.baton.transfer.completed.v1");
        assertThat(json.at("/data/callId").asText()).isEqualTo(CALL);
    }

    @ParameterizedTest
    @CsvSource({
        "--type transfer., true",
        "--type call., false",
        "--call 019340aa, true",
        "--call 456789ab, true",
        "--call 1111, false",
        "--type completed --call 019340aa, true"
    })
    void filters(String arguments, boolean wanted) {
        Events events = new Events();
        new CommandLine(events).parseArgs(arguments.split(" "));

        assertThat(events.wanted(event)).isEqualTo(wanted);
    }

    @Test
    void whatIsNotOursIsShownToo() {
        ConsumerRecord<String, String> strange = new ConsumerRecord<>("baton.calls", 0, 0, null, "not json");

        assertThat(Events.readable(strange)).isNotBlank();
        assertThat(Events.asJson(strange)).contains("not json");
    }

    private static ConsumerRecord<String, String> event() {
        String data = "{\"callId\":\"" + CALL + "\",\"direction\":\"agent\",\"room\":\"call-" + CALL
                + ":x\",\"nothing\":null,\"list\":[1]}";
        ConsumerRecord<String, String> event = new ConsumerRecord<>("baton.calls", 0, 0, CALL, data);
        event.headers().add("ce_type", "io.baton.transfer.completed.v1".getBytes(StandardCharsets.UTF_8));
        event.headers().add("ce_time", "2026-11-21T10:00:00.123Z".getBytes(StandardCharsets.UTF_8));
        return event;
    }
}
