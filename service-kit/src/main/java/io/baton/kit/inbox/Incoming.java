package io.baton.kit.inbox;

import io.baton.events.CloudEvent;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Reads our envelope from a Kafka record. */
public final class Incoming {

    private Incoming() {}

    /**
     * The event in a record.
     *
     * @throws io.baton.events.MalformedEvent when it is not one; the record then belongs on the dead-letter topic
     */
    public static CloudEvent event(ConsumerRecord<String, byte[]> record) {
        Map<String, String> headers = new HashMap<>();
        record.headers()
                .forEach(header -> headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
        return CloudEvent.fromHeaders(headers, record.value());
    }
}
