package io.baton.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.baton.events.CloudEvent;
import io.baton.events.DomainEvent;
import io.baton.events.call.CallEnded;
import io.baton.events.call.CallLegJoined;
import io.baton.events.call.CallLegLeft;
import io.baton.kit.testing.Reactive;
import io.baton.transfer.agent.Occupancy;
import io.baton.transfer.agent.Presence;
import io.baton.transfer.agent.Reachability;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Which agent is on which call, and what comes after the call. */
@QuarkusTest
class OccupancyTest extends ServiceTest {

    @Inject
    Occupancy occupancy;

    @Inject
    Presence presence;

    @Test
    void whoJoinsACallIsBusyForOthers() {
        try (Live bob = live(b)) {
            UUID call = rooms.call(room, caller, b);

            hear(joined(call, b, room));

            assertThat(onCall(b)).isEqualTo(call.toString());
            assertThat(reach(b)).isEqualTo(Reachability.BUSY);
            assertThat(Reactive.await(() -> Panache.withTransaction(() -> presence.reach(b, call))))
                    .isEqualTo(Reachability.READY);
            assertThat(next(b)).isFalse();
            assertThat(bob.messages()).isNotEmpty();
        }
    }

    @Test
    void onlyKnownAgentsAreCounted() {
        UUID call = rooms.call(room, caller, "unknown-" + b);

        hear(joined(call, "unknown-" + b, room));
        hear(new CallLegJoined(call, room, UUID.randomUUID(), caller, "caller", room));

        assertThat(Rows.count("SELECT count(*) FROM agent_call WHERE call_id = '" + call + "'"))
                .isZero();
    }

    @Test
    void movingFromTheConsultToTheCallerLeavesNoCall() {
        try (Live bob = live(b)) {
            UUID call = rooms.call(room, caller, b);
            String consult = room + ":consult";
            rooms.join(call, b, consult);
            hear(joined(call, b, consult));
            rooms.leave(call, b, consult);

            hear(left(call, b, consult));

            await().atMost(Duration.ofSeconds(10))
                    .until(() ->
                            Rows.count("SELECT count(*) FROM agent_call WHERE username = '" + b + "' AND NOT missing")
                                    == 1);
            rooms.leave(call, b, room);
            hear(left(call, b, room));
            awaitFree(b);
            assertThat(bob.messages()).isNotEmpty();
        }
    }

    @Test
    @Tag("slow")
    void wrapsUpAndIsAvailableAgain() {
        try (Live alice = live(a);
                Live bob = live(b)) {
            UUID call = rooms.call(room, caller, b);
            begin(b, call, Duration.ofSeconds(1));
            rooms.leave(call, b, room);

            hear(left(call, b, room));

            alice.await("presence", is(b, "wrap_up"));
            await().atMost(Duration.ofSeconds(10))
                    .until(() -> agent(b).path("status").asText().equals("available"));
            assertThat(onCall(b)).isNull();
            assertThat(reach(b)).isEqualTo(Reachability.READY);
            assertThat(bob.messages()).isNotEmpty();
        }
    }

    @Test
    void theEndOfTheCallFreesEverybody() {
        try (Live alice = live(a);
                Live bob = live(b)) {
            UUID call = rooms.call(room, caller, a, b);
            hear(joined(call, a, room));
            hear(joined(call, b, room));

            hear(new CallEnded(call, room, "caller_left", 1000));

            assertThat(onCall(a)).isNull();
            assertThat(onCall(b)).isNull();
            assertThat(alice.messages()).isNotEmpty();
            assertThat(bob.messages()).isNotEmpty();
        }
    }

    @Test
    void theWrapUpWaitsForTheLastCall() {
        try (Live bob = live(b)) {
            UUID first = rooms.call(room, caller, b);
            UUID second = rooms.call(room + "-2", caller, b);
            begin(b, first, Duration.ofSeconds(60));
            begin(b, second, Duration.ZERO);

            hear(new CallEnded(first, room, "caller_left", 1000));

            assertThat(agent(b).path("status").asText()).isEqualTo("available");
            assertThat(onCall(b)).isEqualTo(second.toString());
            assertThat(bob.messages()).isNotEmpty();
        }
    }

    @Test
    @Tag("slow")
    void lostNewsAreMadeUpFor() {
        try (Live bob = live(b)) {
            UUID call = rooms.call(room, caller, b);
            begin(b, call, Duration.ZERO);
            rooms.leave(call, b, room);

            // Missing once may be a restart of the media server
            lookNow(call);
            await().atMost(Duration.ofSeconds(10))
                    .until(() -> Rows.count("SELECT count(*) FROM agent_call WHERE username = '" + b + "' AND missing")
                            == 1);
            assertThat(onCall(b)).isEqualTo(call.toString());

            lookNow(call);
            awaitFree(b);
            assertThat(bob.messages()).isNotEmpty();
        }
    }

    @Test
    @Tag("slow")
    void whoIsStillThereStays() {
        try (Live bob = live(b)) {
            UUID call = rooms.call(room, caller, b);
            begin(b, call, Duration.ZERO);
            Rows.run("UPDATE agent_call SET missing = true WHERE call_id = '" + call + "'");

            lookNow(call);

            await().atMost(Duration.ofSeconds(10))
                    .until(() ->
                            Rows.count("SELECT count(*) FROM agent_call WHERE username = '" + b + "' AND NOT missing")
                                    == 1);
            assertThat(bob.messages()).isNotEmpty();
        }
    }

    @Test
    @Tag("slow")
    void nobodyHasLeftWhileNobodyCanBeAsked() {
        try (Live bob = live(b)) {
            UUID call = rooms.call(room, caller, b);
            begin(b, call, Duration.ZERO);
            rooms.leave(call, b, room);
            rooms.liveKitAway(true);

            hear(left(call, b, room));
            await().atMost(Duration.ofSeconds(10))
                    .until(() -> Rows.count("SELECT count(*) FROM agent_call WHERE username = '" + b
                                    + "' AND missing AND look_at > now()")
                            == 1);
            assertThat(onCall(b)).isEqualTo(call.toString());

            rooms.liveKitAway(false);
            lookNow(call);
            awaitFree(b);
            assertThat(bob.messages()).isNotEmpty();
        }
    }

    @Test
    void aStrangeFactDoesNothing() {
        UUID call = UUID.randomUUID();

        hear(new CallLegLeft(call, room, UUID.randomUUID(), b, "agent", room, "left"));
        hear(new CallEnded(call, room, "caller_left", 1000));

        assertThat(Rows.count("SELECT count(*) FROM agent_call WHERE call_id = '" + call + "'"))
                .isZero();
    }

    @Test
    @Tag("slow")
    void whoMissesAnOfferIsAway() {
        try (Live alice = live(a);
                Live bob = live(b)) {
            Reactive.await(() -> Panache.withTransaction(() -> presence.missedOffer(b)));

            assertThat(agent(b).path("status").asText()).isEqualTo("away");
            alice.await("presence", is(b, "away"));
            assertThat(bob.messages()).isNotEmpty();
        }
    }

    @Test
    void aMissedOfferThatIsRolledBackWasNone() {
        try (Live bob = live(b)) {
            assertThat(Reactive.await(() -> Panache.withTransaction(
                                    () -> presence.missedOffer(b).chain(() -> io.smallrye.mutiny.Uni.createFrom()
                                            .<Void>failure(new IllegalStateException("rolled back"))))
                            .onFailure()
                            .recoverWithNull()))
                    .isNull();

            assertThat(agent(b).path("status").asText()).isEqualTo("available");
            assertThat(bob.messages()).isNotEmpty();
        }
    }

    @Test
    void onlyASupervisorSetsSkills() {
        as(b).body(Map.of("status", "away")).put("/api/agents/me/status").then().statusCode(200);

        as(b).body(Map.of("skills", List.of("german")))
                .put("/api/agents/" + b + "/skills")
                .then()
                .statusCode(403);
        var supervisor = as("sam", "agent", "supervisor");
        supervisor
                .body(Map.of("skills", List.of("german", "billing", "german")))
                .put("/api/agents/" + b + "/skills")
                .then()
                .statusCode(200)
                .body("skills", equalTo(List.of("billing", "german")), "status", equalTo("away"));
        supervisor
                .body(Map.of("skills", List.of("No Skill")))
                .put("/api/agents/" + b + "/skills")
                .then()
                .statusCode(400);
        supervisor
                .body(Map.of("skills", List.of()))
                .put("/api/agents/nobody-at-all/skills")
                .then()
                .statusCode(404)
                .body("code", equalTo("agent_not_found"));
    }

    private void begin(String username, UUID call, Duration wrapUp) {
        Reactive.await(() -> Panache.withTransaction(() -> occupancy.begin(username, call, wrapUp)));
    }

    private void hear(DomainEvent event) {
        CloudEvent fact = CloudEvent.of(UUID.randomUUID(), "/token-service", Instant.now(), 1, event);
        Reactive.await(() -> occupancy.heard(fact));
    }

    private static CallLegJoined joined(UUID call, String identity, String legRoom) {
        return new CallLegJoined(call, "home", UUID.randomUUID(), identity, "agent", legRoom);
    }

    private static CallLegLeft left(UUID call, String identity, String legRoom) {
        return new CallLegLeft(call, "home", UUID.randomUUID(), identity, "agent", legRoom, "left");
    }

    private static java.util.function.Predicate<JsonNode> is(String username, String status) {
        return data -> data.path("username").asText().equals(username)
                && data.path("status").asText().equals(status);
    }

    /** As if the time for a look had come. */
    private static void lookNow(UUID call) {
        Rows.run("UPDATE agent_call SET look_at = now() WHERE call_id = '" + call + "'");
    }

    private void awaitFree(String username) {
        await().atMost(Duration.ofSeconds(10)).until(() -> onCall(username) == null);
    }

    private Reachability reach(String username) {
        return Reactive.await(() -> Panache.withTransaction(() -> presence.reach(username)));
    }

    private boolean next(String username) {
        Rows.run("UPDATE agent SET skills = '{only-" + username + "}' WHERE username = '" + username + "'");
        return Reactive.await(() ->
                        Panache.withTransaction(() -> presence.lockNextFor(List.of("only-" + username), List.of())))
                .isPresent();
    }

    private String onCall(String username) {
        return agent(username).path("onCall").asText(null);
    }

    private JsonNode agent(String username) {
        String before = username.substring(0, username.length() - 1);
        String cursor = Base64.getUrlEncoder().encodeToString(before.getBytes(StandardCharsets.UTF_8));
        for (JsonNode found : json(as(username)
                        .get("/api/agents?limit=200&cursor=" + cursor)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .path("items")) {
            if (found.path("username").asText().equals(username)) {
                return found;
            }
        }
        throw new AssertionError("nobody knows " + username);
    }
}
