package io.baton.leads.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** A file of many parts is never in memory as a whole. */
class PartStreamTest {

    private static final int PARTS = 100;
    private static final int SIZE = 1 << 16;

    private final List<WeakReference<byte[]>> read = new ArrayList<>();

    private byte[] part(int number) {
        byte[] part = new byte[SIZE];
        Arrays.fill(part, (byte) number);
        read.add(new WeakReference<>(part));
        return part;
    }

    @Test
    void onePartIsInMemoryAtATime() throws IOException {
        try (var stream = new PartStream(PARTS, this::part)) {
            byte[] into = new byte[1000];
            int last = -1;
            while (read.size() < PARTS) {
                int count = stream.read(into);
                assertThat(count).isPositive();
                last = into[count - 1];
            }

            assertThat(last).isEqualTo(PARTS - 1);
            Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
                System.gc();
                assertThat(read.stream().filter(part -> part.get() != null)).hasSize(1);
            });
            assertThat(stream.read()).isEqualTo(PARTS - 1);
        }
    }

    @Test
    void aPartIsAskedForWhenTheOneBeforeIsRead() throws IOException {
        try (var stream = new PartStream(3, this::part)) {
            assertThat(read).isEmpty();
            assertThat(stream.readNBytes(SIZE)).hasSize(SIZE);
            assertThat(read).hasSize(1);
            assertThat(stream.read()).isEqualTo(1);
            assertThat(read).hasSize(2);
            assertThat(stream.readAllBytes()).hasSize(2 * SIZE - 1);
            assertThat(stream.read()).isEqualTo(-1);
        }
    }
}
