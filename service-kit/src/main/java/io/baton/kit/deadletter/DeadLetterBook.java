package io.baton.kit.deadletter;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Who settled which dead letter how and when. */
@ApplicationScoped
class DeadLetterBook {

    private static final String SETTLE = """
            INSERT INTO dead_letter (topic, part, record_offset, parked_millis, outcome, settled_by)
            VALUES (:topic, :part, :offset, :parked, :outcome, :by) ON CONFLICT DO NOTHING""";
    private static final String SETTLED = """
            SELECT part, record_offset, parked_millis, outcome, settled_by, settled_at FROM dead_letter
            WHERE topic = :topic""";

    /** Which record: the time tells those of a topic that was made anew from those of the old one. */
    record Position(int partition, long offset, long parkedMillis) {

        static Position of(ConsumerRecord<?, ?> record) {
            return new Position(record.partition(), record.offset(), record.timestamp());
        }
    }

    /** Everything that was settled on a topic, in the session that is open now. */
    Uni<Map<Position, DeadLetter.Settled>> settled(String topic) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(SETTLED, Object[].class)
                        .setParameter("topic", topic)
                        .getResultList())
                .map(rows -> {
                    Map<Position, DeadLetter.Settled> settled = new HashMap<>();
                    rows.forEach(row -> settled.put(
                            new Position(
                                    ((Number) row[0]).intValue(),
                                    ((Number) row[1]).longValue(),
                                    ((Number) row[2]).longValue()),
                            new DeadLetter.Settled((String) row[3], (String) row[4], instant(row[5]))));
                    return settled;
                });
    }

    /**
     * Settles a record in the transaction that is open now; another that settles the same one waits for its end.
     *
     * @return false when it was settled before
     */
    Uni<Boolean> settle(ConsumerRecord<?, ?> record, String outcome, String by) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(SETTLE)
                        .setParameter("topic", record.topic())
                        .setParameter("part", record.partition())
                        .setParameter("offset", record.offset())
                        .setParameter("parked", record.timestamp())
                        .setParameter("outcome", outcome)
                        .setParameter("by", by)
                        .executeUpdate())
                .map(rows -> rows == 1);
    }

    private static Instant instant(Object column) {
        return column instanceof OffsetDateTime time ? time.toInstant() : (Instant) column;
    }
}
