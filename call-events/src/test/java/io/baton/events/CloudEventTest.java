package io.baton.events;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.baton.events.agent.AgentStatusChanged;
import io.baton.events.call.CallHeld;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CloudEventTest {

    private static final UUID ID = UUID.fromString("019aa5f2-7c1e-7b3a-9f40-5d1c2e8a6b10");
    private static final UUID CALL = UUID.fromString("019aa5f2-7c1e-7b3a-9f40-5d1c2e8a6b11");
    private static final Instant TIME = Instant.parse("2026-11-21T10:15:30.123456Z");

    @Test
    void isWrittenAsTheKafkaBindingSays() {
        CloudEvent event = held().withCorrelationid("request-1")
                .withCausationid("cause-1")
                .withTraceparent("00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");

        assertThat(event.headers())
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry("content-type", "application/json"),
                        Map.entry("ce_specversion", "1.0"),
                        Map.entry("ce_id", ID.toString()),
                        Map.entry("ce_type", "io.baton.call.held.v1"),
                        Map.entry("ce_source", "/token-service"),
                        Map.entry("ce_subject", CALL.toString()),
                        Map.entry("ce_time", "2026-11-21T10:15:30.123456Z"),
                        Map.entry("ce_dataschema", "schemas/io.baton.call.held.v1.json"),
                        Map.entry("ce_partitionkey", CALL.toString()),
                        Map.entry("ce_sequence", "7"),
                        Map.entry("ce_correlationid", "request-1"),
                        Map.entry("ce_causationid", "cause-1"),
                        Map.entry("ce_traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"),
                        Map.entry("ce_dataclassification", "internal")));
        assertThat(new String(event.value(), UTF_8)).isEqualTo("{\"callId\":\"" + CALL + "\",\"room\":\"Grüße/☎\"}");
    }

    @Test
    void comesBackAsItWent() {
        CloudEvent event = held().withTraceparent("00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");

        CloudEvent read = CloudEvent.fromHeaders(event.headers(), event.value());

        assertThat(read).isEqualTo(event);
        assertThat(read.event()).contains(new CallHeld(CALL, "Grüße/☎", null));
    }

    @Test
    void absentAttributesAreLeftOut() {
        assertThat(held().headers()).doesNotContainKeys("ce_correlationid", "ce_causationid", "ce_traceparent");
    }

    @Test
    void anAgentsFactIsKeyedByTheAgent() {
        CloudEvent event = CloudEvent.of(
                ID, "/transfer-service", TIME, 1, new AgentStatusChanged("bob", "busy", "available", "system"));

        assertThat(event.partitionkey()).isEqualTo("bob");
        assertThat(event.subject()).isEqualTo("bob");
    }

    @Test
    void anUnknownTypeIsDataWithoutARecord() {
        Map<String, String> headers = new HashMap<>(held().headers());
        headers.put("ce_type", "io.baton.call.teleported.v9");
        headers.put("ce_addedlater", "x");
        headers.put("baggage", "y");

        CloudEvent read = CloudEvent.fromHeaders(headers, "{\"planet\":\"Mars\"}".getBytes(UTF_8));

        assertThat(read.event()).isEmpty();
        assertThat(read.data().path("planet").asText()).isEqualTo("Mars");
    }

    @Test
    void onlyTheRequiredAttributesAreEnough() {
        Map<String, String> headers = Map.of(
                "ce_specversion", "1.0",
                "ce_id", ID.toString(),
                "ce_type", "io.baton.call.held.v1",
                "ce_source", "/elsewhere",
                "ce_subject", CALL.toString(),
                "ce_time", "2026-11-21T11:15:30.123456+01:00");

        CloudEvent read = CloudEvent.fromHeaders(headers, held().value());

        assertThat(read.time()).isEqualTo(TIME);
        assertThat(read.event()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ce_specversion", "ce_id", "ce_type", "ce_source", "ce_subject", "ce_time"})
    void aMissingAttributeIsNamed(String header) {
        Map<String, String> headers = new HashMap<>(held().headers());
        headers.remove(header);

        assertThatExceptionOfType(MalformedEvent.class)
                .isThrownBy(() -> CloudEvent.fromHeaders(headers, held().value()))
                .withMessageContaining(header);
    }

    @ParameterizedTest
    @CsvSource({"ce_specversion,2.0", "ce_id,42", "ce_time,yesterday", "ce_sequence,seven"})
    void anUnreadableAttributeIsMalformed(String header, String value) {
        Map<String, String> headers = new HashMap<>(held().headers());
        headers.put(header, value);

        assertThatExceptionOfType(MalformedEvent.class)
                .isThrownBy(() -> CloudEvent.fromHeaders(headers, held().value()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "not json"})
    void aValueThatIsNoJsonIsMalformed(String value) {
        assertThatExceptionOfType(MalformedEvent.class)
                .isThrownBy(() -> CloudEvent.fromHeaders(held().headers(), value.getBytes(UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "7", "{}", "{\"callId\":\"no uuid\",\"room\":\"r\"}"})
    void dataThatDoesNotFitAKnownTypeIsMalformedAndNotLost(String value) {
        CloudEvent read = CloudEvent.fromHeaders(held().headers(), value.getBytes(UTF_8));

        assertThatExceptionOfType(MalformedEvent.class).isThrownBy(read::event);
    }

    @Test
    void aTombstoneIsMalformed() {
        assertThatExceptionOfType(MalformedEvent.class)
                .isThrownBy(() -> CloudEvent.fromHeaders(held().headers(), null));
    }

    @Test
    void aRecordOutsideTheContractHasNoType() {
        record Private(String key, String subject) implements DomainEvent {}

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Private("k", "s").type())
                .withMessageContaining("EventContract");
    }

    private static CloudEvent held() {
        return CloudEvent.of(ID, "/token-service", TIME, 7, new CallHeld(CALL, "Grüße/☎", null));
    }
}
