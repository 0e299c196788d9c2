package io.baton.systemtest.chaos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.baton.systemtest.api.Answer;
import io.baton.systemtest.events.EventTape;
import io.baton.systemtest.fault.Frozen;
import io.baton.systemtest.lean.LeanParties;
import io.baton.systemtest.lean.LeanParty;
import io.baton.systemtest.sound.Tone;
import io.baton.systemtest.stack.RunningStack;
import io.baton.systemtest.stack.SystemTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A part of the system stands still for a minute and more while people work: accepted work survives, refused work was refused
 * clearly, the events come in order.
 */
@SystemTest
@Tag("long")
class OutageIT {

    private static final int ACCEPTED_BEFORE = 20;
    private static final Duration AFTERWARDS = Duration.ofSeconds(5);
    private static final Duration OUTAGE = Duration.ofMinutes(1);
    private static final Duration WEBHOOKS_AWAY = Duration.ofSeconds(90);
    private static final Duration RECOVERY = Duration.ofMinutes(1);
    private static final Duration DRAINED = Duration.ofMinutes(2);
    private static final Duration STATE_RIGHT = Duration.ofSeconds(10);

    /** How long anybody may wait for an answer, whatever is away: the gateway's 20 s, and what a busy machine adds. */
    private static final long LONGEST_ANSWER_MILLIS = 22_000;

    @ParameterizedTest
    @ValueSource(strings = {"kafka", "postgres"})
    void standsStillForAMinuteUnderLoad(String component, RunningStack stack) {
        ProcessHandle process = stack.process(component);
        try (EventTape tape = new EventTape(stack.addresses().kafka());
                Load load = new Load(stack.suite())) {
            await().atMost(RECOVERY).until(() -> load.accepted().size() >= ACCEPTED_BEFORE);
            int before = load.accepted().size();
            try (Frozen frozen = new Frozen(process)) {
                assertThat(frozen.process().isAlive()).isTrue();
                pause(OUTAGE);
            }
            int meanwhile = load.accepted().size() - before;
            awaitRecovery(stack);
            pause(AFTERWARDS);
            load.stop();
            print(component, load, meanwhile);

            assertThat(load.unanswered()).isEmpty();
            assertThat(load.refused()).allSatisfy(OutageIT::isClear);
            if (component.equals("kafka")) {
                assertThat(meanwhile).as("accepted while Kafka was away").isPositive();
            } else {
                assertThat(load.refused())
                        .as("refused while %s was away", component)
                        .isNotEmpty();
            }
            for (Load.Accepted one : load.accepted()) {
                survived(stack, tape, one);
            }
            assertThat(tape.faults()).isEmpty();
        }
    }

    /** LiveKit tells nobody for 90 s: what happened meanwhile is on record within seconds of the receiver's return. */
    @Test
    void theReceiverOfWebhooksIsAway(RunningStack stack) {
        String room = "away-" + UUID.randomUUID();
        try (LeanParties parties = new LeanParties();
                LeanParty carol = parties.party("carol-" + room, Tone.CALLER);
                LeanParty alice = parties.party("alice-" + room, Tone.AGENT_A);
                LeanParty late = parties.party("late-" + room, Tone.AGENT_B)) {
            carol.joinByToken(stack.as("alice"), room);
            alice.joinByToken(stack.as("alice"), room);
            carol.awaitHearing(Tone.AGENT_A, 0, RECOVERY);
            UUID call = stack.suite().callIn(room);
            Answer token = stack.as("alice")
                    .post("/token", Map.of("identity", late.identity(), "room", room))
                    .expect(200);
            await().atMost(RECOVERY).until(() -> present(stack, call).size() == 2);

            ProcessHandle process = stack.process("token-service");
            try (Frozen receiver = new Frozen(process)) {
                assertThat(receiver.process().isAlive()).isTrue();
                late.join(room, token.text("wsUrl"), token.text("token"));
                alice.leaveAll();
                pause(WEBHOOKS_AWAY);
            }
            long returned = System.nanoTime();
            await().atMost(STATE_RIGHT)
                    .pollInterval(Duration.ofMillis(100))
                    .ignoreExceptions()
                    .untilAsserted(() -> assertThat(present(stack, call))
                            .containsExactlyInAnyOrder(carol.identity(), late.identity()));
            System.out.printf(
                    "state right %d ms after the receiver's return%n", (System.nanoTime() - returned) / 1_000_000);
        }
    }

    private static List<String> present(RunningStack stack, UUID call) {
        JsonNode legs =
                stack.as("alice").get("/api/calls/" + call).expect(200).body().path("legs");
        return StreamSupport.stream(legs.spliterator(), false)
                .filter(leg -> !leg.path("leftAt").isTextual())
                .map(leg -> leg.path("identity").asText())
                .toList();
    }

    private static void awaitRecovery(RunningStack stack) {
        await().atMost(RECOVERY)
                .ignoreExceptions()
                .until(() -> stack.as("alice")
                                .post("/create-room", Map.of("room", "recovery-" + UUID.randomUUID()))
                                .status()
                        == 200);
    }

    /** A problem with a stable code that says when to come again, and in time: what is needed is away, or does not answer. */
    private static void isClear(Answer refusal) {
        assertThat(refusal.status()).as(refusal.toString()).isIn(503, 504);
        assertThat(refusal.header("content-type").orElse(""))
                .as(refusal.toString())
                .startsWith("application/problem+json");
        assertThat(refusal.text("code")).isNotBlank();
        assertThat(refusal.body().path("retryAfter").asInt())
                .as(refusal.toString())
                .isPositive();
        assertThat(refusal.millis()).as(refusal.toString()).isLessThan(LONGEST_ANSWER_MILLIS);
    }

    private static void survived(RunningStack stack, EventTape tape, Load.Accepted accepted) {
        UUID call = stack.suite().callIn(accepted.room());
        JsonNode transfers = stack.as("sam")
                .get("/api/transfers?callId=" + call)
                .expect(200)
                .body()
                .path("items");
        if (accepted.transfer()) {
            assertThat(transfers).as(accepted.toString()).isNotEmpty();
        }
        JsonNode timeline =
                stack.as("alice").get("/api/calls/" + call).expect(200).body().path("timeline");
        await("all facts of " + call + " are told")
                .atMost(DRAINED)
                .until(() ->
                        Facts.of(tape.ofCall(call), transfers, timeline).lost().isEmpty());
        Facts facts = Facts.of(tape.ofCall(call), transfers, timeline);
        assertThat(facts.doubled()).isEmpty();
        assertThat(facts.disordered()).isEmpty();
        assertThat(tape.ofCall(call)).as("events of " + accepted).isNotEmpty();
    }

    private static void print(String component, Load load, int meanwhile) {
        Map<String, Long> refusals = new HashMap<>();
        List<Long> waits = new ArrayList<>();
        load.refused().forEach(one -> {
            refusals.merge(one.status() + " " + one.body().path("code").asText(), 1L, Long::sum);
            waits.add(one.millis());
        });
        System.out.printf(
                "%s: %d accepted (%d of them meanwhile, %d with a transfer), refused %s, longest refusal %d ms%n",
                component,
                load.accepted().size(),
                meanwhile,
                load.accepted().stream().filter(Load.Accepted::transfer).count(),
                refusals.entrySet().stream().map(Object::toString).sorted().collect(Collectors.toList()),
                waits.stream().mapToLong(Long::longValue).max().orElse(0));
    }

    private static void pause(Duration duration) {
        LockSupport.parkNanos(duration.toNanos());
    }
}
