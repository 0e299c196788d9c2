package io.baton.systemtest.scene;

import io.baton.systemtest.browser.Party;
import io.baton.systemtest.scene.Timeline.Moment;
import io.baton.systemtest.scene.Timeline.Step;
import io.baton.systemtest.sound.Tone;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells a scene in a terminal: the timeline, who heard whom in each phase, leaks and the silence at completion. */
public final class Report {

    private final CallScene scene;
    private final PrintStream out;
    private final boolean colours;

    public Report(CallScene scene, PrintStream out, boolean colours) {
        this.scene = scene;
        this.out = out;
        this.colours = colours;
    }

    public void timeline() {
        long start = scene.timeline().at(Step.REQUESTED);
        heading("Timeline");
        for (Moment moment : scene.timeline().moments()) {
            out.printf(
                    Locale.ROOT,
                    "  %+8d ms   %s%n",
                    moment.at() - start,
                    moment.step().text());
        }
    }

    public void whoHeardWhom() {
        Timeline timeline = scene.timeline();
        phase("Before the transfer", timeline.at(Step.TALKING) - 1000, timeline.at(Step.REQUESTED));
        phase("Consult (the caller holds)", timeline.at(Step.CONSULTING), timeline.at(Step.COMPLETING));
        phase("After completion", timeline.at(Step.COMPLETED) + 300, timeline.at(Step.COMPLETED) + 1000);
    }

    private void phase(String title, long from, long to) {
        heading("%s: who heard whom in %.1f s".formatted(title, (to - from) / 1000.0));
        for (Party party : scene.parties()) {
            Map<Tone, Long> heard = party.hearing().millisOfEach(from, to);
            String whom = heard.isEmpty()
                    ? dim("nobody")
                    : heard.entrySet().stream()
                            .map(one -> String.format(
                                    Locale.ROOT, "%s %.2f s", one.getKey().label(), one.getValue() / 1000.0))
                            .collect(Collectors.joining(", "));
            out.printf("  %-8s heard  %s%n", party.identity(), whom);
        }
    }

    /** Prints the verdict; answers whether all is well. */
    public boolean verdict(long mostSilenceMillis) {
        List<Leak> leaks = scene.leaks();
        long silence = scene.silenceAtCompletion();
        Timeline timeline = scene.timeline();
        heading("Measured");
        figure("request to held", timeline.millis(Step.REQUESTED, Step.HELD) + " ms", true);
        figure("B heard by the caller after handing over", timeline.millis(Step.COMPLETING, Step.HEARD) + " ms", true);
        figure("silence in the caller's ear at completion", silence + " ms", silence <= mostSilenceMillis);
        figure("leaked sound", leaks.stream().mapToLong(Leak::millis).sum() + " ms", leaks.isEmpty());
        leaks.forEach(leak -> out.println("      " + leak));
        return leaks.isEmpty() && silence <= mostSilenceMillis;
    }

    private void figure(String what, String value, boolean good) {
        out.printf("  %s %-44s %s%n", good ? colour("32", "✓") : colour("31", "✗"), what, colour("1", value));
    }

    private void heading(String text) {
        out.printf("%n%s%n", colour("1;36", text));
    }

    private String dim(String text) {
        return colour("2", text);
    }

    private String colour(String code, String text) {
        return colours ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
