package io.baton.transfer.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * What people are told: rows written in the transaction of the change they tell of. A trigger wakes every replica; the one
 * that holds the recipient's socket sends. Rows stay an hour, so that a socket can resume.
 */
@ApplicationScoped
public class LiveMessages {

    /** One writer per recipient until it commits: ids of one recipient become visible in order, so none is skipped. */
    private static final String INSERT = """
            WITH alone AS MATERIALIZED (SELECT 1 FROM pg_advisory_xact_lock(1818850917, hashtext(:recipient)))
            INSERT INTO live_message (recipient, type, body) SELECT :recipient, :type, :body FROM alone""";

    private static final String AFTER = """
            SELECT id, type, body, cast(extract(epoch FROM created_at) * 1000 AS bigint) FROM live_message
            WHERE recipient = :recipient AND id > :after ORDER BY id LIMIT 100""";
    private static final String NEWEST = "SELECT coalesce(max(id), 0) FROM live_message";
    private static final String FORGET = "DELETE FROM live_message WHERE created_at < now() - interval '1 hour'";

    private final ObjectMapper json;

    LiveMessages(ObjectMapper json) {
        this.json = json;
    }

    /** Tells these people something, in the transaction that is open now. */
    public Uni<Void> tell(Collection<String> recipients, String type, Object data) {
        String body = write(data);
        // Recipients in a fixed order, so that two transactions never wait for each other.
        return Multi.createFrom()
                .iterable(new TreeSet<>(recipients))
                .onItem()
                .transformToUniAndConcatenate(recipient -> insert(recipient, type, body))
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<Void> insert(String recipient, String type, String body) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(INSERT)
                        .setParameter("recipient", recipient)
                        .setParameter("type", type)
                        .setParameter("body", body)
                        .executeUpdate())
                .replaceWithVoid();
    }

    Uni<List<LiveMessage>> after(String recipient, long id) {
        return Panache.withSession(() -> Panache.getSession()
                .chain(session -> session.createNativeQuery(AFTER, Object[].class)
                        .setParameter("recipient", recipient)
                        .setParameter("after", id)
                        .getResultList())
                .map(rows -> rows.stream()
                        .map(row -> new LiveMessage(
                                ((Number) row[0]).longValue(),
                                (String) row[1],
                                (String) row[2],
                                ((Number) row[3]).longValue()))
                        .toList()));
    }

    Uni<Long> newest() {
        return Panache.withSession(() -> Panache.getSession()
                .chain(session -> session.createNativeQuery(NEWEST, Long.class).getSingleResult()));
    }

    @Scheduled(every = "5m", delayed = "1m", identity = "live-message-retention")
    Uni<Void> forget() {
        return Panache.withTransaction(() -> Panache.getSession()
                        .chain(session -> session.createNativeQuery(FORGET).executeUpdate()))
                .replaceWithVoid();
    }

    private String write(Object data) {
        try {
            return json.writeValueAsString(data);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
