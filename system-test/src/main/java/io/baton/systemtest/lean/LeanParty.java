package io.baton.systemtest.lean;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.baton.systemtest.api.Answer;
import io.baton.systemtest.api.BatonApi;
import io.baton.systemtest.api.Suite;
import io.baton.systemtest.sound.Tone;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** One participant of a call without a browser: speaks with a tone, detects the tones it hears, moves where it is asked to. */
public final class LeanParty implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(50);

    private final LeanParties parties;
    private final String identity;
    private final String name;

    LeanParty(LeanParties parties, String identity, String name, Tone voice) {
        this.parties = parties;
        this.identity = identity;
        this.name = name;
        parties.ask("start", name, Map.of("hertz", voice.hertz()));
    }

    /** Its identity in LiveKit. */
    public String identity() {
        return identity;
    }

    /** Joins the room beside those already joined and publishes the voice; returns when it is published. */
    public void join(String room, String wsUrl, String token) {
        parties.ask("join", name, Map.of("room", room, "url", wsUrl, "token", token));
    }

    /** Joins the room with a token that this person of the suite gets by {@code /token}. */
    public void joinByToken(BatonApi asked, String room) {
        Answer token =
                asked.post("/token", Map.of("identity", identity, "room", room)).expect(200);
        join(room, token.text("wsUrl"), token.text("token"));
    }

    /** Joins a room of its own as somebody on the website who has not signed in, as the widget does; returns the room. */
    public String joinFromWebsite(Suite suite) {
        String origin = suite.addresses().gateway().toString().replaceFirst("/$", "");
        Answer session = suite.anonymous()
                .with("Origin", origin)
                .post("/api/livekit/public-token", Map.of("identity", identity))
                .expect(200);
        join(session.text("room"), session.text("wsUrl"), session.text("token"));
        return session.text("room");
    }

    /** Says farewell to this room. */
    public void leave(String room) {
        parties.ask("leave", name, Map.of("room", room));
    }

    /** Says farewell to all rooms. */
    public void leaveAll() {
        parties.ask("leave", name, Map.of());
    }

    /** Speaks with another tone from now on; returns when that was, milliseconds since the epoch. */
    public long speak(Tone tone) {
        return parties.ask("speak", name, Map.of("hertz", tone.hertz()))
                .path("at")
                .asLong();
    }

    /** What was heard since the time up to now. */
    public LeanHearing hearing(long since) {
        return LeanHearing.of(parties.ask("hearing", name, Map.of("since", since)));
    }

    /** The rooms it is connected to. */
    public List<String> rooms() {
        return StreamSupport.stream(status().path("rooms").spliterator(), false)
                .filter(room -> room.path("connected").asBoolean())
                .map(room -> room.path("name").asText())
                .toList();
    }

    /** What it was last told about the call: {@code held}, {@code talking}, or empty. */
    public String state() {
        return status().path("state").asText();
    }

    /** Rooms, state and what it saw and did last, for messages. */
    public JsonNode status() {
        return parties.ask("status", name, Map.of());
    }

    /** Waits until the tone is heard after the time; returns when it was first heard. */
    public long awaitHearing(Tone tone, long since, Duration patience) {
        return await(identity + " hears " + tone.label())
                .atMost(patience)
                .pollInterval(POLL)
                .until(() -> hearing(since).firstOf(tone), Optional::isPresent)
                .orElseThrow();
    }

    @Override
    public void close() {
        parties.ask("end", name, Map.of());
    }
}
