package io.baton.systemtest.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.baton.systemtest.sound.Hearing;
import io.baton.systemtest.sound.Recording;
import io.baton.systemtest.sound.Tone;
import io.baton.systemtest.sound.ToneDetector;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** One participant of a call in its own browser page: speaks with a tone, records everything it hears. */
public final class Party implements AutoCloseable {

    /** Something the page saw or did, milliseconds since the epoch. */
    public record PageMark(long at, String what, String detail) {}

    private final String identity;
    private final BrowserContext context;
    private final Page page;
    private final Recording recording = new Recording();
    private final Hearing hearing = new Hearing(recording);
    private final List<PageMark> marks = new ArrayList<>();

    Party(String identity, BrowserContext context, Page page, Tone voice) {
        this.identity = identity;
        this.context = context;
        this.page = page;
        page.evaluate(
                "options => party.start(options)",
                Map.of(
                        "identity",
                        identity,
                        "voiceHz",
                        voice.hertz(),
                        "musicHz",
                        Tone.MUSIC.hertz(),
                        "amplitude",
                        ToneDetector.AMPLITUDE));
    }

    public String identity() {
        return identity;
    }

    /** Joins the room beside those already joined and publishes the voice; returns when it is published. */
    public void join(String room, String wsUrl, String token) {
        page.evaluate("options => party.join(options)", Map.of("name", room, "url", wsUrl, "token", token));
    }

    public void leave(String room) {
        page.evaluate("room => party.leave(room)", room);
    }

    public void leaveAll() {
        page.evaluate("() => party.leaveAll()");
    }

    /** Speaks with another tone from now on; returns when that was, milliseconds since the epoch. */
    public long speak(Tone tone) {
        return ((Number) page.evaluate("hertz => party.speak(hertz)", tone.hertz())).longValue();
    }

    /** The rooms this party is connected to. */
    @SuppressWarnings("unchecked")
    public List<String> rooms() {
        Map<String, Object> status = (Map<String, Object>) page.evaluate("() => party.status()");
        return ((List<Map<String, Object>>) status.get("rooms"))
                .stream()
                        .filter(room -> Boolean.TRUE.equals(room.get("connected")))
                        .map(room -> (String) room.get("name"))
                        .toList();
    }

    /** What the page was last told about the call: {@code held}, {@code talking}, or empty. */
    @SuppressWarnings("unchecked")
    public String state() {
        return (String) ((Map<String, Object>) page.evaluate("() => party.status()")).get("state");
    }

    /** Everything heard up to now. */
    public Hearing hearing() {
        drain();
        return hearing;
    }

    public Recording recording() {
        drain();
        return recording;
    }

    /** What the page saw and did up to now, in order. */
    public List<PageMark> marks() {
        drain();
        return List.copyOf(marks);
    }

    /** Waits until the tone is heard after the time; returns when it was first heard. */
    public long awaitHearing(Tone tone, long since, Duration patience) {
        await(identity + " hears " + tone.label(), patience, () -> hearing()
                .firstOf(tone, since)
                .isPresent());
        return hearing.firstOf(tone, since).orElseThrow();
    }

    /** Waits until a tone has sounded without a break of more than 30 ms for a second, the last second. */
    public void awaitSteady(Tone tone, Duration patience) {
        await(identity + " hears " + tone.label() + " steadily", patience, () -> {
            long until = hearing().heardUntil();
            return hearing.millisOf(tone, until - 1000, until) >= 950;
        });
    }

    /** Waits until the party has recorded up to the time. */
    public void awaitRecordedUntil(long epochMillis) {
        await(
                identity + " has recorded",
                Duration.ofSeconds(10),
                () -> hearing().heardUntil() >= epochMillis);
    }

    /** Waits for a condition while the page goes on; fails with what the page saw last. */
    public void await(String what, Duration patience, BooleanSupplier condition) {
        await(what, patience, Duration.ofMillis(20), condition);
    }

    /** The same for a condition that shall be looked at less often. */
    public void await(String what, Duration patience, Duration pace, BooleanSupplier condition) {
        long end = System.nanoTime() + patience.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Waited in vain " + patience.toMillis() + " ms: " + what + "; " + identity
                        + " saw " + lastMarks());
            }
            page.waitForTimeout((double) pace.toMillis());
        }
    }

    /** Waits for a value while the page goes on. */
    public <T> T awaitValue(String what, Duration patience, Supplier<Optional<T>> source) {
        AtomicReference<T> found = new AtomicReference<>();
        await(what, patience, () -> {
            source.get().ifPresent(found::set);
            return found.get() != null;
        });
        return found.get();
    }

    private List<PageMark> lastMarks() {
        List<PageMark> all = marks();
        return all.subList(Math.max(0, all.size() - 12), all.size());
    }

    @SuppressWarnings("unchecked")
    private void drain() {
        Map<String, Object> drained = (Map<String, Object>) page.evaluate("() => party.drain()");
        ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode((String) drained.get("pcm")))
                .order(ByteOrder.LITTLE_ENDIAN);
        short[] pcm = new short[bytes.remaining() / 2];
        bytes.asShortBuffer().get(pcm);
        long[] stamps = ((List<Number>) drained.get("stamps"))
                .stream().mapToLong(Number::longValue).toArray();
        recording.append(pcm, stamps);
        hearing.listen();
        for (Map<String, Object> mark : (List<Map<String, Object>>) drained.get("marks")) {
            marks.add(new PageMark(
                    ((Number) mark.get("at")).longValue(), (String) mark.get("what"), (String) mark.get("detail")));
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
