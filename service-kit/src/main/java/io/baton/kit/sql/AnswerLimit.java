package io.baton.kit.sql;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPipeline;
import io.netty.channel.ChannelPromise;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Gives a database connection up on which something was asked and nothing has come for a while; whoever waits there is told that it
 * is closed. An unused connection stays.
 */
final class AnswerLimit extends ChannelDuplexHandler {

    /** Vert.x's name for what speaks PostgreSQL's protocol; before it come only bytes. */
    private static final String CODEC = "codec";

    /**
     * The end of every answer but its last byte: the message ReadyForQuery, 'Z' and its length (PostgreSQL 18, 54.7). Should it come in
     * two pieces an unused connection is given up, which costs a new one.
     */
    private static final int READY_LENGTH = 6;

    private static final long READY = 0x5A00000005L;

    private final Duration limit;
    private Future<?> end;

    private AnswerLimit(Duration limit) {
        this.limit = limit;
    }

    static void on(ChannelPipeline pipeline, Duration limit) {
        pipeline.addBefore(CODEC, "answer-limit", new AnswerLimit(limit));
    }

    @Override
    public void write(ChannelHandlerContext channel, Object message, ChannelPromise promise) throws Exception {
        if (end == null) {
            begin(channel);
        }
        super.write(channel, message, promise);
    }

    @Override
    public void channelRead(ChannelHandlerContext channel, Object message) throws Exception {
        stop();
        if (!(message instanceof ByteBuf bytes) || !isReady(bytes)) {
            begin(channel);
        }
        super.channelRead(channel, message);
    }

    @Override
    public void channelInactive(ChannelHandlerContext channel) throws Exception {
        stop();
        super.channelInactive(channel);
    }

    @SuppressWarnings("FutureReturnValueIgnored") // of closing: it is told to whoever waits here
    private void begin(ChannelHandlerContext channel) {
        // From here outwards: the codec would take leave first and wait until it is heard.
        Runnable giveUp = () -> channel.close();
        end = channel.executor().schedule(giveUp, limit.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void stop() {
        if (end != null) {
            end.cancel(false);
            end = null;
        }
    }

    private static boolean isReady(ByteBuf bytes) {
        if (bytes.readableBytes() < READY_LENGTH) {
            return false;
        }
        int start = bytes.writerIndex() - READY_LENGTH;
        return ((bytes.getUnsignedInt(start) << Byte.SIZE) | bytes.getUnsignedByte(start + Integer.BYTES)) == READY;
    }
}
