package io.baton.kit.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.baton.kit.problem.Problem;
import io.baton.kit.problem.ProblemCode;
import io.baton.kit.sql.Sql;
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
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Requests that may be sent twice and act once: the same {@code Idempotency-Key} and body get the stored answer, the same
 * key with another body 422, a key whose first request is still running 409. Keys are kept for a day. Only answers below
 * 500 are kept; a request that fails leaves neither its effect nor its key.
 *
 * <p>The effect and its stored answer are one transaction, so that a service that dies between any two lines has done
 * both or neither. {@link #once} opens that transaction, for requests that do nothing but write rows. {@link #onceKept}
 * is for requests that ask or tell others before or after their transaction: they keep the answer inside it themselves,
 * and what they do outside follows the rows as durable steps.
 */
@ApplicationScoped
public class IdempotentRequests {

    /** Held by the first request until its transaction ends; whoever comes meanwhile is told so and does not wait. */
    private static final String ALONE = """
            SELECT pg_try_advisory_xact_lock(hashtextextended(
                CAST(:subject AS text) || chr(10) || CAST(:operation AS text) || chr(10) || CAST(:key AS text), 0))""";

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
            WHERE subject = :subject AND operation = :operation AND key = :key AND status IS NULL""";
    private static final String RELEASE = """
            DELETE FROM idempotency_key
            WHERE subject = :subject AND operation = :operation AND key = :key AND status IS NULL""";

    private final ObjectMapper json;

    IdempotentRequests(ObjectMapper json) {
        this.json = json;
    }

    /** Where a request keeps its answer. */
    @FunctionalInterface
    public interface Answers {

        /** Keeps the answer, below 500, in the transaction that is open now: the one of the request's effect. */
        Uni<Void> keep(Response answer);
    }

    /**
     * Runs a request once that does nothing but write rows: they, the claim on the key and the answer are one
     * transaction.
     *
     * @param key the header's value, 1 to 255 characters; null or blank runs the request without memory
     * @param subject who asks
     * @param operation what is asked, for example {@code POST /api/contacts}
     * @param body the request's body
     * @param request the request; the transaction it opens is joined to this one's
     */
    public Uni<Response> once(
            String key, String subject, String operation, Object body, Supplier<Uni<Response>> request) {
        if (key == null || key.isBlank()) {
            return request.get();
        }
        Slot slot = slot(key, subject, operation);
        String fingerprint = fingerprint(body);
        return Panache.withTransaction(() -> alone(slot)
                .chain(alone -> alone ? claim(slot, fingerprint) : inFlight())
                .chain(claimed -> claimed
                        ? Uni.createFrom().deferred(request::get).call(answer -> settle(slot, answer))
                        : replay(slot, fingerprint)));
    }

    /**
     * Runs a request once that also asks or tells others. The key is claimed first, in a transaction of its own; a first
     * request that died before its effect is taken over after a minute. One that was only slow then fails when it keeps
     * its answer, and its effect with it.
     *
     * @param key the header's value, 1 to 255 characters; null or blank runs the request without memory
     * @param subject who asks
     * @param operation what is asked, for example {@code POST /api/transfers}
     * @param body the request's body
     * @param request the request; must open its own transaction and keep its answer in it
     */
    public Uni<Response> onceKept(
            String key, String subject, String operation, Object body, Function<Answers, Uni<Response>> request) {
        if (key == null || key.isBlank()) {
            return request.apply(answer -> Uni.createFrom().voidItem());
        }
        Slot slot = slot(key, subject, operation);
        String fingerprint = fingerprint(body);
        return Panache.withTransaction(() -> claim(slot, fingerprint))
                .chain(claimed -> claimed ? run(slot, request) : Panache.withSession(() -> replay(slot, fingerprint)));
    }

    private static Slot slot(String key, String subject, String operation) {
        if (key.length() > 255) {
            throw Problem.field(
                    ProblemCode.IDEMPOTENCY_KEY_INVALID, "Idempotency-Key", "must be at most 255 characters");
        }
        return new Slot(subject, operation, key);
    }

    private static Uni<Boolean> alone(Slot slot) {
        return Sql.rows(ALONE, Boolean.class, slot.names()).map(List::getFirst);
    }

    private static Uni<Boolean> claim(Slot slot, String fingerprint) {
        return slot.run(CLAIM, Map.of("fingerprint", fingerprint)).map(rows -> rows == 1);
    }

    private Uni<Void> settle(Slot slot, Response answer) {
        return answer.getStatus() < 500
                ? store(slot, answer).replaceWithVoid()
                : Panache.currentTransaction()
                        .invoke(Mutiny.Transaction::markForRollback)
                        .replaceWithVoid();
    }

    private Uni<Response> run(Slot slot, Function<Answers, Uni<Response>> request) {
        return Uni.createFrom()
                .deferred(() -> request.apply(answer -> store(slot, answer)
                        .chain(kept -> kept ? Uni.createFrom().voidItem() : inFlight())))
                .call(answer ->
                        answer.getStatus() < 500 ? Panache.withTransaction(() -> store(slot, answer)) : release(slot))
                .onFailure()
                .call(() -> release(slot));
    }

    /** @return whether the key still waited for its answer */
    private Uni<Boolean> store(Slot slot, Response answer) {
        URI location = answer.getLocation();
        Map<String, Object> row = new HashMap<>();
        row.put("status", (short) answer.getStatus());
        row.put("location", location == null ? null : location.toString());
        row.put("body", answer.hasEntity() ? write(answer.getEntity()) : null);
        return slot.run(STORE, row).map(rows -> rows == 1);
    }

    private static Uni<Integer> release(Slot slot) {
        return Panache.withTransaction(() -> slot.run(RELEASE, Map.of()));
    }

    private static <T> Uni<T> inFlight() {
        return Uni.createFrom()
                .failure(() ->
                        Problem.of(ProblemCode.IDEMPOTENCY_IN_FLIGHT, "The first request is still being worked on."));
    }

    private static Uni<Response> replay(Slot slot, String fingerprint) {
        return Sql.rows(READ, Object[].class, slot.names())
                .chain(rows -> rows.isEmpty() ? inFlight() : replay(rows.getFirst(), fingerprint));
    }

    private static Uni<Response> replay(Object[] row, String fingerprint) {
        if (!fingerprint.equals(row[0])) {
            throw Problem.of(
                    ProblemCode.IDEMPOTENCY_KEY_REUSED, "This Idempotency-Key came with another request before.");
        }
        if (row[1] == null) {
            return inFlight();
        }
        Response.ResponseBuilder answer = Response.status(((Number) row[1]).intValue())
                .header("Idempotency-Replayed", "true")
                .type(MediaType.APPLICATION_JSON_TYPE);
        if (row[2] != null) {
            answer.header("Location", row[2]);
        }
        return Uni.createFrom().item(answer.entity(row[3]).build());
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

        Map<String, Object> names() {
            return Map.of("subject", subject, "operation", operation, "key", key);
        }

        Uni<Integer> run(String sql, Map<String, ?> more) {
            Map<String, Object> parameters = new HashMap<>(names());
            parameters.putAll(more);
            return Sql.run(sql, parameters);
        }
    }
}
