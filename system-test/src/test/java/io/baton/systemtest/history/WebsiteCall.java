package io.baton.systemtest.history;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.baton.systemtest.api.BatonApi;
import io.baton.systemtest.api.Suite;
import io.baton.systemtest.lean.LeanParties;
import io.baton.systemtest.lean.LeanParty;
import io.baton.systemtest.scene.RunningTransfer;
import io.baton.systemtest.sound.Tone;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;

/** A call from the website, of somebody who has not signed in, and the agents who take it one after another. */
public final class WebsiteCall implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int ATTEMPTS = 3;
    private static final Duration POLL = Duration.ofMillis(200);

    private final Suite suite;
    private final LeanParties parties;
    private final LeanParty visitor;
    private final String room;
    private final UUID id;

    /** The visitor calls, and nobody has answered yet. */
    public WebsiteCall(Suite suite, LeanParties parties) {
        this.suite = suite;
        this.parties = parties;
        this.visitor = parties.party("visitor-" + UUID.randomUUID().toString().substring(24), Tone.CALLER);
        this.room = visitor.joinFromWebsite(suite);
        this.id = suite.callIn(room);
    }

    public UUID id() {
        return id;
    }

    public String visitor() {
        return visitor.identity();
    }

    /** An agent answers: both hear each other. */
    public void answeredBy(String agent) {
        LeanParty party = parties.party(agent, Tone.AGENT_A);
        party.joinByToken(suite.as(agent), room);
        visitor.awaitHearing(Tone.AGENT_A, 0, PATIENCE);
    }

    /** One agent passes the visitor on to another, who accepts; asked again when the other was too slow to come in. */
    public void passedOn(String from, String to, Tone voice) {
        String end = "";
        for (int attempt = 0; attempt < ATTEMPTS && !end.equals("completed"); attempt++) {
            end = passedOnOnce(from, to, voice);
        }
        if (!end.equals("completed")) {
            throw new AssertionError("The transfer from " + from + " to " + to + " ended as " + end);
        }
    }

    private String passedOnOnce(String from, String to, Tone voice) {
        BatonApi taker = suite.as(to);
        taker.put("/api/agents/me/status", Map.of("status", "available")).expect(200, 204);
        String transfer = suite.as(from)
                .post(
                        "/api/transfers",
                        Map.of("callId", id, "target", Map.of("agent", to), "mode", "direct", "reason", "billing"))
                .expect(202)
                .text("id");
        awaitState(from, transfer, "offering"::equals);
        JsonNode grant = taker.post("/api/transfers/" + transfer + "/accept", Map.of())
                .expect(200)
                .body();
        LeanParty party = parties.party(to, voice);
        party.join(
                grant.path("room").asText(),
                grant.path("wsUrl").asText(),
                grant.path("token").asText());
        return awaitState(from, transfer, RunningTransfer::isEnd);
    }

    private String awaitState(String agent, String transfer, Predicate<String> wanted) {
        return await("state of the transfer")
                .atMost(PATIENCE)
                .pollInterval(POLL)
                .until(
                        () -> suite.as(agent)
                                .get("/api/transfers/" + transfer)
                                .expect(200)
                                .text("state"),
                        wanted);
    }

    /** Who is in it now, by their identities. */
    public List<String> present() {
        JsonNode legs =
                suite.as("sam").get("/api/calls/" + id).expect(200).body().path("legs");
        return StreamSupport.stream(legs.spliterator(), false)
                .filter(leg -> !leg.path("leftAt").isTextual())
                .map(leg -> leg.path("identity").asText())
                .toList();
    }

    /** It is over for everybody. */
    public void end() {
        suite.as("sam").post("/api/calls/" + id + "/end").expect(200, 202, 204);
        visitor.leaveAll();
    }

    @Override
    public void close() {
        visitor.close();
    }
}
