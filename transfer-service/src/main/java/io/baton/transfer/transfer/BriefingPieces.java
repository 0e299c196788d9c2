package io.baton.transfer.transfer;

import io.smallrye.mutiny.Uni;
import java.util.function.Consumer;
import java.util.function.Function;

/** Collects what comes while the last piece is still being told, so that pieces stay in order and few. */
final class BriefingPieces implements Consumer<String> {

    private final Function<String, Uni<Void>> tell;
    private final StringBuilder waiting = new StringBuilder();
    private boolean telling;

    BriefingPieces(Function<String, Uni<Void>> tell) {
        this.tell = tell;
    }

    @Override
    public synchronized void accept(String piece) {
        waiting.append(piece);
        if (!telling) {
            next();
        }
    }

    private synchronized void next() {
        telling = !waiting.isEmpty();
        if (telling) {
            String delta = waiting.toString();
            waiting.setLength(0);
            // A piece that cannot be told is left out: the whole briefing follows.
            tell.apply(delta).subscribe().with(told -> next(), failed -> next());
        }
    }
}
