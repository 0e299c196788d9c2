package io.baton.kit.problem;

import io.baton.kit.idempotency.IdempotentRequests;
import io.baton.kit.security.Roles;
import io.baton.kit.sql.Sql;
import io.opentelemetry.api.baggage.Baggage;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.ConnectException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.MDC;

/** Routes that go wrong in every way, for the tests of the kit. */
@Path("/kit")
@Consumes(MediaType.APPLICATION_JSON)
public class KitRoutes {

    private final IdempotentRequests idempotent;
    private final SecurityIdentity identity;
    private final AtomicInteger runs = new AtomicInteger();

    KitRoutes(IdempotentRequests idempotent, SecurityIdentity identity) {
        this.identity = identity;
        this.idempotent = idempotent;
    }

    /** A small body. */
    public record Greeting(@NotBlank @Size(max = 10) String name) {}

    @POST
    @Path("/greet")
    public Greeting greet(@Valid @NotNull Greeting greeting) {
        return greeting;
    }

    /** Who asks. */
    public record Me(String name, Set<String> roles) {}

    @GET
    @Path("/me")
    @RolesAllowed({Roles.AGENT, Roles.SUPERVISOR})
    public Me me() {
        return new Me(identity.getPrincipal().getName(), identity.getRoles());
    }

    @GET
    @Path("/boom")
    public String boom() {
        throw new IllegalStateException("the inside of the failure");
    }

    @GET
    @Path("/away")
    public Uni<String> away() {
        return Uni.createFrom().failure(new RuntimeException(new ConnectException("localhost:5432")));
    }

    @GET
    @Path("/bare")
    public Uni<String> bare() {
        return Uni.createFrom().failure(new Throwable("the inside of the failure"));
    }

    @GET
    @Path("/list/{folder}")
    public String list(
            @PathParam("folder") String folder, @QueryParam("limit") int limit, @QueryParam("after") UUID after) {
        return folder + limit + after;
    }

    @GET
    @Path("/running")
    @RolesAllowed(Roles.AGENT)
    @Refuses({ProblemCode.TRANSFER_RUNNING, ProblemCode.CALL_ENDED})
    public String guarded() {
        throw new IllegalStateException("nobody gets here without a bearer");
    }

    @GET
    @Path("/busy")
    public String running() {
        throw Problem.of(ProblemCode.TRANSFER_RUNNING, "One is running.", Map.of("transfer", "/api/transfers/1"));
    }

    /** What is known of the trace. */
    public record Trace(String logged, String current, boolean sampled, boolean callersSpan, String shop) {
        static Trace now() {
            SpanContext span = Span.current().getSpanContext();
            return new Trace(
                    String.valueOf(MDC.get("traceId")),
                    span.getTraceId(),
                    span.isSampled(),
                    span.getSpanId().equals("b7ad6b7169203331"),
                    Baggage.current().getEntryValue("shop"));
        }
    }

    @GET
    @Path("/trace")
    public Uni<Trace> trace() {
        Context request = Vertx.currentContext();
        return Uni.createFrom()
                .item("")
                .onItem()
                .delayIt()
                .by(Duration.ofMillis(20))
                .emitOn(task -> request.runOnContext(ignored -> task.run()))
                .map(ignored -> Trace.now());
    }

    @POST
    @Path("/once")
    public Uni<Response> once(@HeaderParam("Idempotency-Key") String key, @Valid Greeting greeting) {
        return idempotent.once(key, "tester", "POST /kit/once", greeting, () -> {
            int run = runs.incrementAndGet();
            if (greeting.name().equals("fail")) {
                return Uni.createFrom().failure(new IllegalStateException("first run fails"));
            }
            Uni<Response> answer = Uni.createFrom()
                    .item(Response.accepted(Map.of("run", run))
                            .location(URI.create("/kit/once/" + run))
                            .build());
            return greeting.name().equals("slow") ? answer.onItem().delayIt().by(Duration.ofSeconds(2)) : answer;
        });
    }

    /** Writes a row for each run, so that a test can count them. */
    @POST
    @Path("/once/rows")
    public Uni<Response> onceWithRow(@HeaderParam("Idempotency-Key") String key, @Valid Greeting greeting) {
        return idempotent.once(
                key, "tester", "POST /kit/once/rows", greeting, () -> Panache.withTransaction(() -> effect(key))
                        .replaceWith(() -> answer(greeting)));
    }

    /** Writes a row for each run, and tells others afterwards, which may fail. */
    @POST
    @Path("/once/told")
    public Uni<Response> onceTold(@HeaderParam("Idempotency-Key") String key, @Valid Greeting greeting) {
        return idempotent.onceKept(key, "tester", "POST /kit/once/told", greeting, answers -> {
            Response answer = Response.accepted(Map.of("name", greeting.name())).build();
            return Panache.withTransaction(() -> effect(key).chain(() -> answers.keep(answer)))
                    .replaceWith(answer)
                    .invoke(() -> {
                        if (greeting.name().equals("torn")) {
                            throw new IllegalStateException("nobody could be told");
                        }
                    });
        });
    }

    private static Response answer(Greeting greeting) {
        return switch (greeting.name()) {
            case "refuse" -> throw Problem.of(ProblemCode.CONFLICT, "Not now.");
            case "sorry" -> Response.status(503).build();
            default -> Response.accepted(Map.of("name", greeting.name())).build();
        };
    }

    private static Uni<Integer> effect(String key) {
        return Sql.run(
                "INSERT INTO inbox (consumer, event_id) VALUES (:key, :id)",
                Map.of("key", key, "id", UUID.randomUUID().toString()));
    }
}
