package io.baton.kit.deadletter;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/**
 * One record that could not be handled; never what is in it.
 *
 * @param id names it here: partition and offset
 * @param topic where it came from
 * @param key whose facts it belongs to, a call's id for example
 * @param eventId the event's id, or null when it is no event of ours
 * @param type the event's type, or null when it is no event of ours
 * @param reason why it could not be handled
 * @param parkedAt since when it is here
 * @param settled what became of it, or null while it is parked
 */
public record DeadLetter(
        String id,
        String topic,
        String key,
        String eventId,
        String type,
        String reason,
        Instant parkedAt,
        Settled settled) {

    private static final int LONGEST_REASON = 300;

    /**
     * What became of a dead letter.
     *
     * @param outcome {@code redriven} or {@code discarded}
     * @param by who did that
     */
    public record Settled(String outcome, String by, Instant at) {}

    static DeadLetter of(ConsumerRecord<String, byte[]> record, Settled settled) {
        String reason = header(record, "dead-letter-reason");
        return new DeadLetter(
                idOf(record),
                header(record, "dead-letter-topic"),
                record.key(),
                header(record, "ce_id"),
                header(record, "ce_type"),
                reason == null || reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON),
                Instant.ofEpochMilli(record.timestamp()),
                settled);
    }

    static String idOf(ConsumerRecord<?, ?> record) {
        return record.partition() + "-" + record.offset();
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
