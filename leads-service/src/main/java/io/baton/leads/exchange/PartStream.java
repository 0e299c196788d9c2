package io.baton.leads.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.function.IntFunction;

/** The parts of a file as one stream, one of them in memory at a time. */
final class PartStream extends InputStream {

    private final int parts;
    private final IntFunction<byte[]> read;
    private int next;
    private byte[] current = {};
    private int at;

    PartStream(int parts, IntFunction<byte[]> read) {
        this.parts = parts;
        this.read = read;
    }

    private boolean more() {
        while (at >= current.length) {
            if (next >= parts) {
                return false;
            }
            current = read.apply(next++);
            at = 0;
        }
        return true;
    }

    @Override
    public int read() throws IOException {
        return more() ? current[at++] & 0xff : -1;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        Objects.checkFromIndexSize(from, length, into.length);
        if (length == 0) {
            return 0;
        }
        if (!more()) {
            return -1;
        }
        int count = Math.min(length, current.length - at);
        System.arraycopy(current, at, into, from, count);
        at += count;
        return count;
    }
}
