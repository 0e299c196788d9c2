package io.baton.systemtest.sound;

import java.util.EnumMap;
import java.util.Map;

/**
 * Finds the tones in a recording, frame by frame of 10 ms, by Goertzel's algorithm over a Hann window of 20 ms.
 *
 * <p>A tone counts as heard when it is loud enough and narrow: at least twice as strong as 100 Hz beside it. Clicks, noise and
 * the edges of a loud neighbour are broad and do not count.
 */
public final class ToneDetector {

    /** Amplitude (0 to 1) with which parties speak. */
    public static final double AMPLITUDE = 0.25;

    /** A tone 16 dB below a speaker's level still counts as heard. */
    private static final double THRESHOLD = AMPLITUDE * 0.15;

    private static final double NARROWNESS = 2.0;
    private static final int BESIDE_HERTZ = 100;
    private static final int WINDOW = 2 * Recording.FRAME_SAMPLES;
    private static final double[] HANN = hann();

    private ToneDetector() {}

    /** The tones heard around the frame with their amplitudes; empty means silence or noise. */
    public static Map<Tone, Double> detect(Recording recording, int frame) {
        double[] window = new double[WINDOW];
        int first = frame * Recording.FRAME_SAMPLES - Recording.FRAME_SAMPLES / 2;
        double energy = 0;
        for (int i = 0; i < WINDOW; i++) {
            window[i] = recording.sample(first + i) * HANN[i];
            energy += window[i] * window[i];
        }
        Map<Tone, Double> heard = new EnumMap<>(Tone.class);
        if (energy < THRESHOLD * THRESHOLD) {
            return heard;
        }
        for (Tone tone : Tone.values()) {
            double amplitude = amplitude(window, tone.hertz());
            if (amplitude >= THRESHOLD && isNarrow(window, tone.hertz(), amplitude)) {
                heard.put(tone, amplitude);
            }
        }
        return heard;
    }

    private static boolean isNarrow(double[] window, int hertz, double amplitude) {
        return amplitude >= NARROWNESS * amplitude(window, hertz - BESIDE_HERTZ)
                && amplitude >= NARROWNESS * amplitude(window, hertz + BESIDE_HERTZ);
    }

    private static double amplitude(double[] window, int hertz) {
        double coefficient = 2 * Math.cos(2 * Math.PI * hertz / Recording.SAMPLE_RATE);
        double before = 0;
        double beforeThat = 0;
        for (double sample : window) {
            double now = sample + coefficient * before - beforeThat;
            beforeThat = before;
            before = now;
        }
        double power = before * before + beforeThat * beforeThat - coefficient * before * beforeThat;
        // A Hann window halves the amplitude, a real tone has half of it at the positive frequency.
        return Math.sqrt(Math.max(0, power)) * 4 / WINDOW;
    }

    private static double[] hann() {
        double[] hann = new double[WINDOW];
        for (int i = 0; i < WINDOW; i++) {
            hann[i] = 0.5 - 0.5 * Math.cos(2 * Math.PI * (i + 0.5) / WINDOW);
        }
        return hann;
    }
}
