package io.baton.transfer.briefing;

import io.smallrye.mutiny.Uni;
import java.util.function.Consumer;

/** Writes briefings. */
public interface BriefingWriter {

    /**
     * Writes a briefing.
     *
     * @param pieces hears the text as it is written, piece by piece, on any thread
     */
    Uni<Briefing> write(BriefingInput input, Consumer<String> pieces);
}
