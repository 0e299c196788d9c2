package io.baton.systemtest.sound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ToneDetectorTest {

    private static final long START = 1_800_000_000_000L;

    @ParameterizedTest
    @EnumSource(Tone.class)
    void hearsEachToneAndNoOther(Tone tone) {
        Hearing hearing = hear(new Sound(1000).tone(tone, 200, 700));

        assertThat(hearing.millisOfEach(START, START + 1000)).containsOnlyKeys(tone);
        assertThat(hearing.millisOf(tone, START, START + 1000)).isBetween(490L, 520L);
        assertThat(hearing.firstOf(tone, START).orElseThrow() - START).isBetween(180L, 210L);
    }

    @Test
    void hearsASpeckOfTenMillisecondsBesideALoudNeighbour() {
        Hearing hearing = hear(new Sound(1000).tone(Tone.AGENT_A, 0, 1000).tone(Tone.AGENT_A_PRIVATE, 500, 510));

        assertThat(hearing.millisOf(Tone.AGENT_A_PRIVATE, START, START + 1000)).isPositive();
    }

    @Test
    void hearsAllOfSeveralTonesAtOnce() {
        Sound sound = new Sound(500);
        for (Tone tone : Tone.values()) {
            sound.tone(tone, 0, 500);
        }

        assertThat(hear(sound).millisOfEach(START + 50, START + 450)).containsOnlyKeys(Tone.values());
    }

    @Test
    void takesNeitherClicksNorNoiseForATone() {
        Sound sound = new Sound(2000).noise(0.05);
        for (int at = 100; at < 2000; at += 100) {
            sound.click(at);
        }

        assertThat(hear(sound).millisOfEach(START, START + 2000)).isEmpty();
    }

    @Test
    void findsTheLongestSilence() {
        Hearing hearing = hear(new Sound(1000).tone(Tone.MUSIC, 0, 300).tone(Tone.AGENT_B, 400, 1000));

        assertThat(hearing.longestSilenceMillis(START, START + 900)).isBetween(80L, 110L);
        assertThat(hearing.lastOf(Tone.MUSIC, START, START + 900).orElseThrow() - START)
                .isBetween(295L, 320L);
    }

    @Test
    void followsTheWallClockThroughLateBursts() {
        Recording recording = new Recording();
        long[] stamps = new long[300];
        for (int frame = 0; frame < stamps.length; frame++) {
            // Frames are delivered five at a time, when the last of them is complete.
            stamps[frame] = START + (frame / 5 * 5 + 5) * 10L;
        }
        recording.append(new short[stamps.length * Recording.FRAME_SAMPLES], stamps);

        assertThat(recording.timeOf(150) - START).isBetween(1490L, 1510L);
        assertThat(recording.frameAt(START + 1500)).isBetween(149, 151);
    }

    private static Hearing hear(Sound sound) {
        Recording recording = new Recording();
        long[] stamps = new long[sound.pcm.length / Recording.FRAME_SAMPLES];
        Arrays.setAll(stamps, frame -> START + (frame + 1) * 10L);
        recording.append(sound.pcm, stamps);
        Hearing hearing = new Hearing(recording);
        hearing.listen();
        return hearing;
    }

    /** A synthetic recording. */
    private static final class Sound {

        private final short[] pcm;

        Sound(int millis) {
            pcm = new short[millis * 48];
        }

        Sound tone(Tone tone, int from, int to) {
            for (int i = from * 48; i < to * 48; i++) {
                add(i, 0.1 * Math.sin(2 * Math.PI * tone.hertz() * i / Recording.SAMPLE_RATE));
            }
            return this;
        }

        Sound noise(double level) {
            Random random = new Random(7);
            for (int i = 0; i < pcm.length; i++) {
                add(i, (random.nextDouble() * 2 - 1) * level);
            }
            return this;
        }

        Sound click(int at) {
            add(at * 48, 0.9);
            return this;
        }

        private void add(int index, double value) {
            pcm[index] = (short) Math.clamp(pcm[index] + Math.round(value * 32_767), -32_768, 32_767);
        }
    }
}
