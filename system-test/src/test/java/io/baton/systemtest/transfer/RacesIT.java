package io.baton.systemtest.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.baton.systemtest.api.Answer;
import io.baton.systemtest.api.LiveSocket;
import io.baton.systemtest.lean.LeanCall;
import io.baton.systemtest.lean.LeanFailure;
import io.baton.systemtest.lean.LeanParties;
import io.baton.systemtest.lean.LeanParty;
import io.baton.systemtest.sound.Tone;
import io.baton.systemtest.stack.RunningStack;
import io.baton.systemtest.stack.SystemTest;
import io.baton.systemtest.stack.Webhooks;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/**
 * Two things at once, one too late, or news that are wrong: one outcome, whoever came second is told clearly, and nobody hears what
 * is not for them.
 */
@SystemTest
class RacesIT {

    private static final Duration PATIENCE = LeanCall.PATIENCE;

    private RunningStack stack;

    @BeforeEach
    void agentsAreFree(RunningStack running) {
        stack = running;
    }

    @RepeatedTest(3)
    void bobAcceptsWhileAliceCancels() {
        try (LiveSocket bob = console("bob");
                LeanParties parties = new LeanParties();
                LeanCall call = ringing(parties)) {
            String transfer = "/api/transfers/" + id(call);

            CompletableFuture<Answer> accept =
                    CompletableFuture.supplyAsync(() -> stack.as("bob").post(transfer + "/accept"));
            Answer cancel = call.cancel();
            Answer accepted = accept.join();

            cancel.expect(200);
            assertThat(accepted.status()).as(accepted.toString()).isIn(200, 409);
            if (accepted.status() == 409) {
                isClear(accepted);
            }
            ends(call, "cancelled");
            backWithAlice(call);
            assertThat(bob.messages()).isNotEmpty();
        }
    }

    @Test
    void bobAcceptsTwiceAtOnce() {
        try (LiveSocket bob = console("bob");
                LeanParties parties = new LeanParties();
                LeanCall call = ringing(parties)) {
            String transfer = "/api/transfers/" + id(call);

            CompletableFuture<Answer> first =
                    CompletableFuture.supplyAsync(() -> stack.as("bob").post(transfer + "/accept"));
            Answer second = stack.as("bob").post(transfer + "/accept");

            List<Answer> answers = List.of(first.join(), second);
            assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
            answers.stream().filter(answer -> answer.status() == 409).forEach(RacesIT::isClear);
            call.aJoinsConsult();
            call.bJoinsConsult();
            handOver(call);
            assertThat(bob.messages()).isNotEmpty();
        }
    }

    /** The first agent answers late, while the queue's next agent answers in time. */
    @Test
    void twoAgentsAnswerOneOfferOfAQueue() {
        String queue = "races-" + UUID.randomUUID().toString().substring(0, 8);
        stack.as("sam")
                .put("/api/queues/" + queue, Map.of("ringTimeoutSeconds", 5))
                .expect(200, 201);
        String room = "races-" + UUID.randomUUID();
        try (LiveSocket bob = console("bob");
                LiveSocket sam = console("sam");
                LeanParties parties = new LeanParties();
                LeanParty carol = parties.party("caller-" + room, Tone.CALLER);
                LeanParty alice = parties.party("alice", Tone.AGENT_A)) {
            stack.as("alice").post("/create-room", Map.of("room", room)).expect(200);
            carol.joinByToken(stack.as("alice"), room);
            alice.joinByToken(stack.as("alice"), room);
            carol.awaitHearing(Tone.AGENT_A, 0, PATIENCE);
            String id = stack.as("alice")
                    .post(
                            "/api/transfers",
                            Map.of(
                                    "callId",
                                    stack.suite().callIn(room),
                                    "target",
                                    Map.of("queue", queue),
                                    "mode",
                                    "blind"))
                    .expect(202)
                    .text("id");
            alice.speak(Tone.AGENT_A_PRIVATE);
            Map<String, LiveSocket> sockets = Map.of("bob", bob, "sam", sam);
            String first = await().atMost(PATIENCE)
                    .until(
                            () -> sockets.keySet().stream()
                                    .filter(agent -> offered(sockets.get(agent), id))
                                    .findFirst()
                                    .orElse(""),
                            agent -> !agent.isEmpty());
            String next = first.equals("bob") ? "sam" : "bob";
            await().atMost(PATIENCE).until(() -> offered(sockets.get(next), id));

            CompletableFuture<Answer> late =
                    CompletableFuture.supplyAsync(() -> stack.as(first).post("/api/transfers/" + id + "/accept"));
            Answer inTime = stack.as(next).post("/api/transfers/" + id + "/accept");

            inTime.expect(200);
            isClear(late.join().expect(409));
            try (LeanParty taker = parties.party(next, Tone.AGENT_B)) {
                JsonNode grant = inTime.body();
                taker.join(
                        grant.path("room").asText(),
                        grant.path("wsUrl").asText(),
                        grant.path("token").asText());
                carol.awaitHearing(Tone.AGENT_B, 0, PATIENCE);
                await().atMost(PATIENCE).until(() -> stack.as("alice")
                        .get("/api/transfers/" + id)
                        .text("state")
                        .equals("completed"));
                taker.leaveAll();
            }
            assertThat(carol.hearing(0).millisOf(Tone.AGENT_A_PRIVATE)).isZero();
            carol.leaveAll();
        } finally {
            stack.as("sam").put("/api/agents/me/status", Map.of("status", "away"));
        }
    }

    @Test
    void bobIsGoneBeforeHeAnswers() {
        try (LeanParties parties = new LeanParties()) {
            LeanCall call;
            try (LiveSocket bob = console("bob")) {
                call = ringing(parties, 10);
                assertThat(bob.messages()).isNotEmpty();
            }
            ends(call, "timed_out");
            backWithAlice(call);
            call.close();
        }
    }

    @Test
    void bobIsGoneAfterHeAnswered() {
        try (LeanParties parties = new LeanParties()) {
            LeanCall call;
            try (LiveSocket bob = console("bob")) {
                call = ringing(parties);
                stack.as("bob").post("/api/transfers/" + id(call) + "/accept").expect(200);
                assertThat(bob.messages()).isNotEmpty();
            }
            await().atMost(PATIENCE)
                    .until(() -> List.of("timed_out", "agent_left").contains(call.state()));
            backWithAlice(call);
            call.close();
        }
    }

    @Test
    void bobDeclinesAndComesWithTheTokenHeHad() {
        try (LiveSocket bob = console("bob");
                LeanParties parties = new LeanParties();
                LeanCall call = ringing(parties)) {
            String transfer = "/api/transfers/" + id(call);
            JsonNode grant =
                    stack.as("bob").post(transfer + "/accept").expect(200).body();
            assertThat(grant.path("token").asText()).isNotBlank();
            String consult = call.consultRoom();
            stack.as("bob").post(transfer + "/decline").expect(200);
            ends(call, "declined");
            backWithAlice(call);

            long uninvited = call.b().speak(Tone.AGENT_B_PRIVATE);
            try {
                call.b()
                        .join(
                                grant.path("room").asText(),
                                grant.path("wsUrl").asText(),
                                grant.path("token").asText());
            } catch (LeanFailure refused) {
                assertThat(refused).hasMessageContaining("could not join");
            }

            await("bob is out again").atMost(PATIENCE).until(() -> !LeanCall.isIn(call.b(), consult));
            assertThat(call.b().hearing(0).heard()).isEmpty();
            assertThat(call.a().hearing(uninvited).millisOf(Tone.AGENT_B_PRIVATE))
                    .isZero();
            assertThat(call.caller().hearing(uninvited).millisOf(Tone.AGENT_B_PRIVATE))
                    .isZero();
            assertThat(bob.messages()).isNotEmpty();
        }
    }

    /** LiveKit's news come twice, late and in the wrong order: what counts is who is there. */
    @Test
    void newsThatAreWrongChangeNothing() {
        Webhooks webhooks = new Webhooks(stack);
        try (LiveSocket bob = console("bob");
                LeanParties parties = new LeanParties();
                LeanCall call = ringing(parties)) {
            call.aJoinsConsult();
            call.bJoinsConsult();
            call.awaitConsult(0);
            await().atMost(PATIENCE).until(() -> call.state().equals("consulting"));

            String home = call.room();
            for (JsonNode leg : call.details().path("legs")) {
                String sid = leg.path("sid").asText("PA_webhook");
                String identity = leg.path("identity").asText();
                String twice = Webhooks.participant(Webhooks.id(), "participant_left", home, sid, identity, 40);
                webhooks.send(twice).expect(200, 204);
                webhooks.send(twice).expect(200, 204);
                webhooks.send(Webhooks.participant(Webhooks.id(), "participant_joined", home, sid, identity, 50))
                        .expect(200, 204);
            }
            webhooks.send(Webhooks.room(Webhooks.id(), "room_finished", home, 30))
                    .expect(200, 204);
            webhooks.send(Webhooks.room(Webhooks.id(), "room_finished", call.consultRoom(), 0))
                    .expect(200, 204);

            long after = call.a().speak(Tone.AGENT_A_PRIVATE);
            call.b().awaitHearing(Tone.AGENT_A_PRIVATE, after, PATIENCE);
            await().during(Duration.ofSeconds(3)).atMost(PATIENCE).until(() -> call.state()
                    .equals("consulting"));
            handOver(call);
            assertThat(bob.messages()).isNotEmpty();
        }
    }

    private LiveSocket console(String agent) {
        LiveSocket socket = stack.suite().live(agent);
        socket.await(
                "greeting", PATIENCE, message -> message.path("type").asText().equals("hello"));
        await().atMost(PATIENCE).ignoreExceptions().untilAsserted(() -> stack.as(agent)
                .put("/api/agents/me/status", Map.of("status", "available"))
                .expect(200, 204));
        return socket;
    }

    private LeanCall ringing(LeanParties parties) {
        return ringing(parties, 60);
    }

    /** Alice talks with a caller, and asks bob, who has the offer. */
    private LeanCall ringing(LeanParties parties, int seconds) {
        LeanCall call = LeanCall.known(stack.suite(), parties);
        call.talk();
        call.request(seconds).expect(202);
        call.speakInPrivate();
        await().atMost(PATIENCE).until(() -> call.state().equals("offering"));
        return call;
    }

    private static String id(LeanCall call) {
        return call.transfer().path("id").asText();
    }

    private static boolean offered(LiveSocket socket, String transfer) {
        return socket.messages().stream()
                .anyMatch(message -> message.path("type").asText().equals("offer")
                        && message.at("/data/transferId").asText().equals(transfer));
    }

    private static void isClear(Answer refusal) {
        assertThat(refusal.text("code")).isEqualTo("transfer_state");
        assertThat(refusal.text("state")).isNotBlank();
        assertThat(refusal.text("transfer")).startsWith("/api/transfers/");
    }

    private static void ends(LeanCall call, String state) {
        await("the transfer is " + state).atMost(PATIENCE).until(() -> call.state()
                .equals(state));
    }

    private static void backWithAlice(LeanCall call) {
        call.awaitReturned(PATIENCE);
        assertThat(call.leaks(Optional.of(
                        Instant.parse(call.transfer().path("endedAt").asText()).toEpochMilli())))
                .isEmpty();
    }

    private static void handOver(LeanCall call) {
        await().atMost(PATIENCE).until(() -> call.state().equals("consulting"));
        call.complete(false).expect(200, 202);
        call.bJoinsHome();
        ends(call, "completed");
        call.awaitHandedOver(PATIENCE);
        assertThat(call.leaks(Optional.empty())).isEmpty();
        call.hangUp();
    }
}
