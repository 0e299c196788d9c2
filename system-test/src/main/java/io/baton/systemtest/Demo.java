package io.baton.systemtest;

import io.baton.systemtest.api.Addresses;
import io.baton.systemtest.api.Suite;
import io.baton.systemtest.browser.Chromium;
import io.baton.systemtest.scene.CallScene;
import io.baton.systemtest.scene.Report;
import io.baton.systemtest.scene.RunningTransfer;
import io.baton.systemtest.scene.Timeline;
import io.baton.systemtest.scene.Timeline.Step;
import io.baton.systemtest.sound.Recording;
import io.baton.systemtest.sound.Spectrogram;
import io.baton.systemtest.sound.Tone;
import io.baton.systemtest.sound.WavFile;
import java.io.Console;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * {@code ./baton demo}: a consult transfer with three real WebRTC participants in headless Chromium, told in the terminal, with a
 * spectrogram and a sound file of what the caller heard. Ends with status 1 when anything leaked or the caller sat in silence.
 */
public final class Demo {

    private static final long MOST_SILENCE_MILLIS = 300;

    /** Moments worth a line in the picture. */
    private static final Set<Step> MARKED = Set.of(
            Step.REQUESTED, Step.HELD, Step.ACCEPTED, Step.CONSULTING, Step.COMPLETING, Step.HEARD, Step.COMPLETED);

    private Demo() {}

    /** The one argument, {@code caller} or {@code agent} (the default), says who moves at completion. */
    public static void main(String[] arguments) throws IOException {
        String direction = arguments.length > 0 ? arguments[0] : "agent";
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        boolean good;
        Suite suite = new Suite(Addresses.from(System.getenv()));
        out.println("A warm transfer with three real WebRTC participants: carol calls, alice answers, bob takes over.");
        out.println(
                "Each speaks with a tone of its own, and with another one in private; carol's page plays the music.");
        try (var live = suite.live(CallScene.B);
                Chromium chromium = new Chromium();
                CallScene scene = new CallScene(suite, chromium)) {
            live.await("greeting", CallScene.PATIENCE, message -> "hello"
                    .equals(message.path("type").asText()));
            suite.as(CallScene.B)
                    .put("/api/agents/me/status", Map.of("status", "available"))
                    .expect(200, 204);
            perform(scene, direction);
            Report report = new Report(scene, out, inColour());
            report.timeline();
            report.whoHeardWhom();
            good = report.verdict(MOST_SILENCE_MILLIS);
            keep(scene, out);
            if (live.messages().isEmpty()) {
                out.println("bob's live socket said nothing");
                good = false;
            }
        }
        System.exit(good ? 0 : 1);
    }

    /** JDK 25 has no console again when there is no terminal, which Error Prone does not know yet. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean inColour() {
        Console console = System.console();
        return console != null && console.isTerminal() && System.getenv("NO_COLOR") == null;
    }

    private static void perform(CallScene scene, String direction) {
        scene.talk();
        RunningTransfer transfer = RunningTransfer.request(scene, "consult", Map.of());
        transfer.bobAccepts();
        transfer.aliceJoinsConsult();
        scene.awaitConsult();
        transfer.complete(direction);
        scene.talkOn();
    }

    private static void keep(CallScene scene, PrintStream out) throws IOException {
        Path folder = Path.of(System.getenv().getOrDefault("BATON_STATE", ".baton"), "demo");
        Files.createDirectories(folder);
        Timeline timeline = scene.timeline();
        long from = timeline.at(Step.REQUESTED) - 1500;
        long to = scene.carol().hearing().heardUntil();
        Recording heard = scene.carol().recording();
        List<Spectrogram.Mark> marks = timeline.moments().stream()
                .filter(moment -> MARKED.contains(moment.step()))
                .map(moment -> new Spectrogram.Mark(moment.at(), moment.step().text()))
                .toList();
        Path picture = folder.resolve("caller-heard.png");
        Path sound = folder.resolve("caller-heard.wav");
        new Spectrogram(heard, from, to)
                .write(
                        picture,
                        "What the caller heard: %s, then music, then %s"
                                .formatted(Tone.AGENT_A.label(), Tone.AGENT_B.label()),
                        marks);
        WavFile.write(sound, heard, heard.frameAt(from), heard.frameAt(to));
        out.printf("%n  %s%n  %s%n", picture, sound);
    }
}
