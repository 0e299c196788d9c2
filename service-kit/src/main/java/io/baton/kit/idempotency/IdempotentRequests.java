package io.baton.kit.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.baton.kit.problem.Problem;
import io.baton.kit.problem.ProblemCode;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Supplier;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Requests that may be sent twice and act once: the same {@code Idempotency-Key} and body get the stored answer, the same
 * key with another body 422, a key whose first request is still running 409. Keys are kept for a day; a first request
 * that died is taken over after a minute. Only answers below 500 are kept.
 */
@ApplicationScoped
public class IdempotentRequests {

    private static final String CLAIM = """
            INSERT INTO idempotency_key AS k (subject, operation, key, fingerprint)
            VALUES (:subject, :operation, :key, :fingerprint)
            ON CONFLICT (subject, operation, key) DO UPDATE SET created_at = now()
            WHERE k.status IS NULL AND k.fingerprint = :fingerprint AND k.created_at < now() - interval '1 minute'""";
    private static final String READ = """
            SELECT fingerprint, status, location, body FROM idempotency_key
            WHERE subject = :subject AND operation = :operation AND key = :key""";
    private static final String STORE = """
            UPDATE idempotency_key SET status = :status, location = :location, body = :body
            WHERE subject = :subject AND operation = :operation AND key = :key""";
    private static final String RELEASE = """
            DELETE FROM idempotency_key
            WHERE subject = :subject AND operation = :operation AND key = :key AND status IS NULL""";

    private final ObjectMapper json;

    IdempotentRequests(ObjectMapper json) {
        this.json = json;
    }

    /**
     * Runs the request once.
     *
     * @param key the header's value, 1 to 255 characters; null or blank runs the request without memory
     * @param subject who asks
     * @param operation what is asked, for example {@code POST /api/transfers}
     * @param body the request's body
     * @param request the request; must open its own transaction
     */
    public Uni<Response> once(
            String key, String subject, String operation, Object body, Supplier<Uni<Response>> request) {
        if (key == null || key.isBlank()) {
            return request.get();
        }
        if (key.length() > 255) {
            throw Problem.field(
                    ProblemCode.IDEMPOTENCY_KEY_INVALID, "Idempotency-Key", "must be at most 255 characters");
        }
        String fingerprint = fingerprint(body);
        Slot slot = new Slot(subject, operation, key);
        return Panache.withTransaction(() -> claim(slot, fingerprint))
                .chain(claimed -> claimed ? run(slot, request) : replay(slot, fingerprint));
    }

    private Uni<Boolean> claim(Slot slot, String fingerprint) {
        return slot.query(CLAIM)
                .chain(query -> query.setParameter("fingerprint", fingerprint).executeUpdate())
                .map(rows -> rows == 1);
    }

    private Uni<Response> run(Slot slot, Supplier<Uni<Response>> request) {
        return Uni.createFrom()
                .deferred(request::get)
                .call(response -> response.getStatus() < 500 ? store(slot, response) : release(slot))
                .onFailure()
                .call(() -> release(slot));
    }

    private Uni<Void> store(Slot slot, Response response) {
        URI location = response.getLocation();
        String body = response.hasEntity() ? write(response.getEntity()) : null;
        return Panache.withTransaction(() -> slot.query(STORE)
                        .chain(query -> query.setParameter("status", (short) response.getStatus())
                                .setParameter("location", location == null ? null : location.toString())
                                .setParameter("body", body)
                                .executeUpdate()))
                .replaceWithVoid();
    }

    private Uni<Void> release(Slot slot) {
        return Panache.withTransaction(() -> slot.query(RELEASE).chain(query -> query.executeUpdate()))
                .replaceWithVoid();
    }

    private Uni<Response> replay(Slot slot, String fingerprint) {
        return Panache.withSession(() -> slot.select(READ)).map(row -> {
            if (!fingerprint.equals(row[0])) {
                throw Problem.of(
                        ProblemCode.IDEMPOTENCY_KEY_REUSED, "This Idempotency-Key came with another request before.");
            }
            if (row[1] == null) {
                throw Problem.of(ProblemCode.IDEMPOTENCY_IN_FLIGHT, "The first request is still being worked on.");
            }
            Response.ResponseBuilder answer = Response.status(((Number) row[1]).intValue())
                    .header("Idempotency-Replayed", "true")
                    .type(MediaType.APPLICATION_JSON_TYPE);
            if (row[2] != null) {
                answer.header("Location", row[2]);
            }
            return answer.entity(row[3]).build();
        });
    }

    private String fingerprint(Object body) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(write(body).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 belongs to every Java platform", e);
        }
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Slot(String subject, String operation, String key) {

        Uni<Mutiny.Query<Object>> query(String sql) {
            return Panache.getSession().map(session -> session.createNativeQuery(sql)
                    .setParameter("subject", subject)
                    .setParameter("operation", operation)
                    .setParameter("key", key));
        }

        Uni<Object[]> select(String sql) {
            return Panache.getSession().chain(session -> session.createNativeQuery(sql, Object[].class)
                    .setParameter("subject", subject)
                    .setParameter("operation", operation)
                    .setParameter("key", key)
                    .getSingleResult());
        }
    }
}
