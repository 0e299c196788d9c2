package io.baton.systemtest.sound;

import java.util.Arrays;

/**
 * What one party heard: mono 16-bit samples at 48 kHz without a gap, and where they lie on the wall clock.
 *
 * <p>The browser stamps every 10 ms. Its audio thread runs late in bursts but never early, so the earliest stamp around a
 * frame tells the true time of that frame.
 */
public final class Recording {

    public static final int SAMPLE_RATE = 48_000;
    public static final int FRAME_MILLIS = 10;
    public static final int FRAME_SAMPLES = SAMPLE_RATE / 1000 * FRAME_MILLIS;

    /** Frames to each side (1 s in all) among which the earliest stamp counts. */
    private static final int STAMP_WINDOW = 50;

    private short[] samples = new short[SAMPLE_RATE * 60];
    private long[] stamps = new long[6_000];
    private int frames;

    /** Appends whole frames; {@code stamps} are milliseconds since the epoch, one for each frame. */
    public void append(short[] pcm, long[] frameStamps) {
        if (pcm.length != frameStamps.length * FRAME_SAMPLES) {
            throw new IllegalArgumentException(pcm.length + " samples for " + frameStamps.length + " frames");
        }
        int needed = frames + frameStamps.length;
        if (needed > stamps.length) {
            stamps = Arrays.copyOf(stamps, needed * 2);
            samples = Arrays.copyOf(samples, needed * 2 * FRAME_SAMPLES);
        }
        System.arraycopy(pcm, 0, samples, frames * FRAME_SAMPLES, pcm.length);
        System.arraycopy(frameStamps, 0, stamps, frames, frameStamps.length);
        frames = needed;
    }

    public int frames() {
        return frames;
    }

    /** Milliseconds since the epoch at which the frame began. */
    public long timeOf(int frame) {
        long offset = Long.MAX_VALUE;
        int last = Math.min(frames - 1, frame + STAMP_WINDOW);
        for (int near = Math.max(0, frame - STAMP_WINDOW); near <= last; near++) {
            offset = Math.min(offset, stamps[near] - (long) near * FRAME_MILLIS);
        }
        return offset + (long) frame * FRAME_MILLIS - FRAME_MILLIS;
    }

    /** The sample at the index, -1 to 1; zero outside of the recording. */
    public double sample(int index) {
        return index < 0 || index >= frames * FRAME_SAMPLES ? 0 : samples[index] / 32_768.0;
    }

    /** A copy of the samples of these frames, {@code to} exclusive. */
    public short[] samples(int from, int to) {
        return Arrays.copyOfRange(samples, from * FRAME_SAMPLES, to * FRAME_SAMPLES);
    }

    /** The first frame that began at or after the time; {@link #frames()} when there is none yet. */
    public int frameAt(long epochMillis) {
        int low = 0;
        int high = frames;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (timeOf(middle) < epochMillis) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
