package io.baton.systemtest.sound;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who heard what and when: the tones of one party's recording on the wall clock, with a resolution of 10 ms.
 *
 * <p>Grows with the recording: {@link #listen()} looks at what has been added.
 */
public final class Hearing {

    private static final Set<Tone> NOTHING = EnumSet.noneOf(Tone.class);

    private final Recording recording;
    private final List<Set<Tone>> frames = new ArrayList<>();

    public Hearing(Recording recording) {
        this.recording = recording;
    }

    /** Detects the tones in all frames that are complete with their surroundings. */
    public void listen() {
        for (int frame = frames.size(); frame < recording.frames() - 1; frame++) {
            Map<Tone, Double> tones = ToneDetector.detect(recording, frame);
            frames.add(tones.isEmpty() ? NOTHING : EnumSet.copyOf(tones.keySet()));
        }
    }

    /** How far the recording has been listened to, milliseconds since the epoch; 0 before the first frame. */
    public long heardUntil() {
        return frames.isEmpty() ? 0 : recording.timeOf(frames.size() - 1) + Recording.FRAME_MILLIS;
    }

    /** Milliseconds in which the tone sounded between two times. */
    public long millisOf(Tone tone, long from, long to) {
        return between(from, to).stream().filter(tones -> tones.contains(tone)).count() * Recording.FRAME_MILLIS;
    }

    /** Milliseconds in which each tone sounded between two times; tones that never did are left out. */
    public Map<Tone, Long> millisOfEach(long from, long to) {
        Map<Tone, Long> millis = new EnumMap<>(Tone.class);
        for (Set<Tone> tones : between(from, to)) {
            for (Tone tone : tones) {
                millis.merge(tone, (long) Recording.FRAME_MILLIS, Long::sum);
            }
        }
        return millis;
    }

    /** Milliseconds in which no known tone sounded between two times. */
    public long silenceMillis(long from, long to) {
        return between(from, to).stream().filter(Set::isEmpty).count() * Recording.FRAME_MILLIS;
    }

    /** The longest stretch without any tone between two times, in milliseconds. */
    public long longestSilenceMillis(long from, long to) {
        int longest = 0;
        int now = 0;
        for (Set<Tone> tones : between(from, to)) {
            now = tones.isEmpty() ? now + 1 : 0;
            longest = Math.max(longest, now);
        }
        return (long) longest * Recording.FRAME_MILLIS;
    }

    /** When the tone first sounded at or after the time, if it did. */
    public Optional<Long> firstOf(Tone tone, long from) {
        for (int frame = recording.frameAt(from); frame < frames.size(); frame++) {
            if (frames.get(frame).contains(tone)) {
                return Optional.of(recording.timeOf(frame));
            }
        }
        return Optional.empty();
    }

    /** When the tone last sounded between two times (the end of that frame), if it did. */
    public Optional<Long> lastOf(Tone tone, long from, long to) {
        int first = recording.frameAt(from);
        for (int frame = Math.min(recording.frameAt(to), frames.size()) - 1; frame >= first; frame--) {
            if (frames.get(frame).contains(tone)) {
                return Optional.of(recording.timeOf(frame) + Recording.FRAME_MILLIS);
            }
        }
        return Optional.empty();
    }

    /** The stretches in which the tone sounded; holes of up to 30 ms (a late packet) do not split one. */
    public List<Interval> intervalsOf(Tone tone, long from, long to) {
        List<Interval> intervals = new ArrayList<>();
        int last = Math.min(recording.frameAt(to), frames.size());
        int start = -1;
        int end = -1;
        for (int frame = recording.frameAt(from); frame < last; frame++) {
            if (!frames.get(frame).contains(tone)) {
                continue;
            }
            if (start >= 0 && frame - end > 3) {
                intervals.add(interval(start, end));
                start = -1;
            }
            start = start < 0 ? frame : start;
            end = frame;
        }
        if (start >= 0) {
            intervals.add(interval(start, end));
        }
        return intervals;
    }

    private Interval interval(int start, int end) {
        long from = recording.timeOf(start);
        return new Interval(from, Math.max(from, recording.timeOf(end) + Recording.FRAME_MILLIS));
    }

    private List<Set<Tone>> between(long from, long to) {
        int first = Math.min(recording.frameAt(from), frames.size());
        int last = Math.min(recording.frameAt(to), frames.size());
        return frames.subList(first, Math.max(first, last));
    }
}
