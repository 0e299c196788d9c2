package io.baton.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Whatever people do in whatever order, twice and too late, while the media server comes and goes: the service over HTTP keeps what
 * the model of {@code TransferPropertiesTest} promises. {@code -Dbaton.any-order.seconds=600} for the long form; a failure names the
 * seed of its run ({@code -Dbaton.any-order.seed}).
 */
@QuarkusTest
@Tag("slow")
class AnyOrderTest extends ServiceTest {

    private static final int SECONDS = Integer.getInteger("baton.any-order.seconds", 10);
    private static final long SEED = Long.getLong("baton.any-order.seed", System.nanoTime());
    private static final int SIDE_BY_SIDE = 4;
    private static final int ACTS = 15;
    private static final Set<Integer> CLEAR = Set.of(200, 202, 403, 404, 409, 412);
    private static final List<String> ENDS =
            List.of("completed", "cancelled", "declined", "timed_out", "caller_left", "agent_left", "failed");

    /** What people and the world can do. */
    private enum Act {
        ACCEPT,
        DECLINE,
        COMPLETE_AGENT,
        COMPLETE_CALLER,
        CANCEL,
        SWAP,
        THREE_WAY,
        LEAVE_A,
        LEAVE_B,
        A_IN_CONSULT,
        B_IN_CONSULT,
        B_IN_HOME,
        B_AWAY,
        CALLER_IN_CONSULT,
        CALLER_AWAY,
        CALLER_BACK,
        ORDERED_BY_SOMEBODY_ELSE,
        MEDIA_SERVER_AWAY,
        MEDIA_SERVER_BACK
    }

    private static final List<Act> ALL = List.of(Act.values());

    private final AtomicInteger transfers = new AtomicInteger();
    private final AtomicInteger acts = new AtomicInteger();

    @Test
    void hasOneOutcomeOverHttp() throws Exception {
        Instant end = Instant.now().plusSeconds(SECONDS);
        try (ExecutorService lanes = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> running = new ArrayList<>();
            for (int lane = 0; lane < SIDE_BY_SIDE; lane++) {
                Lane one = new Lane(lane);
                running.add(lanes.submit(() -> one.runUntil(end)));
            }
            for (Future<?> one : running) {
                one.get();
            }
        }
        System.out.printf("any order: %d transfers, %d acts, seed %d%n", transfers.get(), acts.get(), SEED);
        assertThat(transfers.get()).isPositive();
    }

    /** Transfers one after another, of agents of their own. */
    private final class Lane {

        private final int number;
        private final Random random;

        Lane(int number) {
            this.number = number;
            this.random = new Random(SEED + number);
        }

        void runUntil(Instant end) {
            for (int round = 0; Instant.now().isBefore(end); round++) {
                String name = a + "-" + number + "-" + round;
                new Round(random, name).run();
            }
        }
    }

    /** One call and its transfer. */
    private final class Round {

        private final Random random;
        private final String agentA;
        private final String agentB;
        private final String callerName;
        private final String home;
        private final UUID call;
        private final List<String> done = new ArrayList<>();
        private int version;
        private String ended = "";

        Round(Random random, String name) {
            this.random = random;
            this.agentA = "a-" + name;
            this.agentB = "b-" + name;
            this.callerName = "caller-" + name;
            this.home = "room-" + name;
            this.call = rooms.call(home, callerName, agentA);
        }

        void run() {
            try (Live bob = live(agentB)) {
                String mode = List.of("consult", "consult", "direct", "blind").get(random.nextInt(4));
                Response begun = as(agentA)
                        .body(Map.of("callId", call, "target", Map.of("agent", agentB), "mode", mode))
                        .post("/api/transfers");
                if (begun.statusCode() == 503) {
                    rooms.liveKitAway(false);
                    return;
                }
                assertThat(begun.statusCode()).as(begun.asString()).isEqualTo(202);
                String id = begun.path("id");
                for (int i = 0; i < ACTS; i++) {
                    Act act = ALL.get(random.nextInt(ALL.size()));
                    done.add(act.name());
                    perform(act, id, begun.path("consultRoom"));
                    look(id);
                }
                settle(id);
                oneEnd(id);
                privateStaysPrivate();
                transfers.incrementAndGet();
                assertThat(bob.messages()).isNotEmpty();
            } catch (AssertionError | RuntimeException failure) {
                throw new AssertionError("seed " + SEED + ", acts " + done, failure);
            }
        }

        private void perform(Act act, String id, String consult) {
            acts.incrementAndGet();
            switch (act) {
                case ACCEPT -> twice(agentB, id, "accept", Map.of());
                case DECLINE -> say(agentB, id, "decline", Map.of());
                case COMPLETE_AGENT -> twice(agentA, id, "complete", Map.of("direction", "agent"));
                case COMPLETE_CALLER -> say(agentA, id, "complete", Map.of("direction", "caller"));
                case CANCEL -> {
                    // Not each transfer is called off early.
                    if (random.nextInt(4) == 0) {
                        twice(agentA, id, "cancel", Map.of());
                    }
                }
                case SWAP -> say(agentA, id, "swap", Map.of());
                case THREE_WAY -> say(agentA, id, "three-way", Map.of());
                case LEAVE_A -> say(agentA, id, "leave", Map.of());
                case LEAVE_B -> say(agentB, id, "leave", Map.of());
                case A_IN_CONSULT -> joins(agentA, consult);
                case B_IN_CONSULT -> joins(agentB, consult);
                case B_IN_HOME -> rooms.join(call, agentB, home);
                case B_AWAY -> {
                    rooms.leave(call, agentB, home);
                    rooms.leave(call, agentB, String.valueOf(consult));
                }
                case CALLER_IN_CONSULT -> joins(callerName, consult);
                case CALLER_AWAY -> rooms.leave(call, callerName, home);
                case CALLER_BACK -> rooms.join(call, callerName, home);
                case ORDERED_BY_SOMEBODY_ELSE -> rooms.bump(call, 1);
                case MEDIA_SERVER_AWAY -> rooms.liveKitAway(random.nextInt(3) == 0);
                case MEDIA_SERVER_BACK -> rooms.liveKitAway(false);
            }
        }

        private void joins(String who, String consult) {
            if (consult != null) {
                rooms.join(call, who, consult);
            }
        }

        private void say(String who, String id, String command, Map<String, ?> body) {
            Response answer = as(who).body(body).post("/api/transfers/" + id + "/" + command);
            if (answer.statusCode() == 503) {
                assertThat(answer.<String>path("code")).isIn("livekit_away", "token_service_away");
            } else {
                assertThat(answer.statusCode()).as(answer.asString()).isIn(CLEAR);
            }
        }

        /** Two clicks at the same moment. */
        private void twice(String who, String id, String command, Map<String, ?> body) {
            var other = CompletableFuture.runAsync(() -> say(who, id, command, body));
            say(who, id, command, body);
            other.join();
        }

        private void look(String id) {
            JsonNode found = json(as(agentA)
                    .get("/api/transfers/" + id)
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString());
            assertThat(found.path("id").asText()).isEqualTo(id);
            assertThat(found.path("version").asInt()).as(found.toString()).isGreaterThanOrEqualTo(version);
            version = found.path("version").asInt();
            String state = found.path("state").asText();
            if (!ended.isEmpty()) {
                assertThat(state).as(found.toString()).isEqualTo(ended);
            } else if (ENDS.contains(state)) {
                ended = state;
            }
        }

        private void settle(String id) {
            rooms.liveKitAway(false);
            as("sam", "supervisor", "agent").body(Map.of()).post("/api/transfers/" + id + "/cancel");
            Awaitility.await("transfer " + id + " is settled")
                    .atMost(Duration.ofSeconds(40))
                    .until(() -> {
                        look(id);
                        return as(agentA).get("/api/transfers/" + id).<Boolean>path("settled");
                    });
        }

        private void oneEnd(String id) {
            String told = ENDS.stream()
                    .map(end -> "'%io.baton.transfer." + end + ".v1%'")
                    .collect(java.util.stream.Collectors.joining(", "));
            assertThat(Rows.count("SELECT count(*) FROM outbox WHERE data LIKE '%" + id
                            + "%' AND headers LIKE ANY (ARRAY[" + told + "])"))
                    .as("ends told of " + id)
                    .isEqualTo(1);
        }

        /** Whoever waits on hold is in no room where the passing agent is open, and once it is over nobody stays out. */
        private void privateStaysPrivate() {
            for (StandInTokenService.Order order : rooms.orders(call)) {
                boolean held = order.room(home).path("others").asText().equals("HELD");
                if (held) {
                    assertThat(order.of(home, agentA)).as(order.toString()).isNotEqualTo("OPEN");
                }
            }
        }
    }
}
