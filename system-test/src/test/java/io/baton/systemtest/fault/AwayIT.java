package io.baton.systemtest.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.baton.systemtest.api.Answer;
import io.baton.systemtest.api.BatonApi;
import io.baton.systemtest.events.EventTape;
import io.baton.systemtest.model.StandInModel.Mood;
import io.baton.systemtest.stack.RunningStack;
import io.baton.systemtest.stack.SystemTest;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A part of the system stands still: the suite says which function is away, keeps what it accepted, and recovers alone. */
@SystemTest
class AwayIT {

    private static final Duration RECOVERY = Duration.ofSeconds(60);

    @Test
    void liveKit(RunningStack stack) {
        BatonApi alice = stack.as("alice");
        alice.post("/list-rooms", Map.of()).expect(200);
        Answer away;

        try (Frozen liveKit = new Frozen(stack.process("livekit"))) {
            assertThat(liveKit.pid()).isPositive();
            away = alice.post("/create-room", Map.of("room", room()));
        }

        assertThat(away.status()).as(away.toString()).isEqualTo(503);
        assertThat(away.header("content-type").orElse("")).startsWith("application/problem+json");
        assertThat(away.text("code")).isEqualTo("livekit_away");
        assertThat(away.body().path("retryAfter").asInt()).isPositive();
        await().atMost(RECOVERY).untilAsserted(() -> alice.post("/create-room", Map.of("room", room()))
                .expect(200));
    }

    @Test
    void kafka(RunningStack stack) {
        String room = room();
        try (EventTape tape = new EventTape(stack.addresses().kafka())) {
            try (Frozen kafka = new Frozen(stack.process("kafka"))) {
                assertThat(kafka.pid()).isPositive();
                stack.as("alice").post("/create-room", Map.of("room", room)).expect(200);
                stack.as("alice")
                        .post("/token", Map.of("identity", "alice", "room", room))
                        .expect(200);
                assertThat(tape.has(event -> event.data().path("room").asText().equals(room)))
                        .isFalse();
            }

            await().atMost(RECOVERY)
                    .until(() -> tape.has(event -> event.type().equals("io.baton.call.initiated.v1")
                            && event.data().path("room").asText().equals(room)));
            assertThat(tape.faults()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(value = Mood.class, names = "WELL", mode = EnumSource.Mode.EXCLUDE)
    void theModel(Mood mood, RunningStack stack) {
        stack.model().become(mood);
        try {
            Answer summary = stack.as("alice")
                    .post("/generate-summary", Map.of("transcript", "Caller: my parcel 4711 is late."));

            assertThat(summary.status()).as(summary.toString()).isEqualTo(200);
            assertThat(summary.text("summary")).contains("4711");
            assertThat(summary.millis()).as("a summary never takes long, ms").isLessThan(12_000);
        } finally {
            stack.model().become(Mood.WELL);
        }
        await().atMost(RECOVERY).until(() -> stack.as("alice")
                .post("/generate-summary", Map.of("transcript", "Caller: my parcel 4711 is late."))
                .text("summary")
                .contains("stand-in"));
    }

    @Test
    void keycloak(RunningStack stack) {
        BatonApi alice = stack.as("alice").withBearer(stack.as("alice").bearer());
        alice.post("/list-rooms", Map.of()).expect(200);

        try (Frozen keycloak = new Frozen(stack.process("keycloak"))) {
            assertThat(keycloak.pid()).isPositive();
            alice.post("/create-room", Map.of("room", room())).expect(200);
            assertThat(stack.anonymous().get("/health").text("/parts/identity-provider/status"))
                    .isEqualTo("down");
        }

        await().atMost(RECOVERY)
                .untilAsserted(
                        () -> stack.as("bob").post("/list-rooms", Map.of()).expect(200));
    }

    private static String room() {
        return "away-" + UUID.randomUUID();
    }
}
