package io.baton.stack.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class DeadLettersTest {

    @Test
    void aLineSaysWhatIsParkedAndWhy() throws IOException {
        assertThat(DeadLetters.line(json("""
                {"id":"0-7","key":"call-1","type":"io.baton.transfer.declined.v1","reason":"the timeline is broken",
                 "parkedAt":"2026-01-01T00:00:00Z"}""")))
                .contains("0-7", "call-1", "io.baton.transfer.declined.v1", "2026-01-01T00:00:00Z")
                .endsWith("the timeline is broken");
    }

    @Test
    void orWhatBecameOfItAndByWhom() throws IOException {
        assertThat(DeadLetters.line(json("""
                {"id":"0-7","reason":"nonsense","parkedAt":"2026-01-01T00:00:00Z",
                 "settled":{"outcome":"discarded","by":"ada","at":"2026-01-02T00:00:00Z"}}""")))
                .contains("(no event)", "(no key)")
                .endsWith("discarded by ada");
    }

    @Test
    void redriveTakesOneOrAll() {
        assertThat(run("redrive")).isEqualTo(2);
        assertThat(run("redrive", "0-7", "--all")).isEqualTo(2);
    }

    private static int run(String... arguments) {
        return new CommandLine(new DeadLetters()).execute(arguments);
    }

    private static JsonNode json(String text) throws IOException {
        return JsonMapper.builder().build().readTree(text);
    }
}
