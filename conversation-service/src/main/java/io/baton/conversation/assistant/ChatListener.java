package io.baton.conversation.assistant;

import io.baton.conversation.proposal.ProposalView;
import java.util.function.BooleanSupplier;

/** Hears how an answer comes about, on any thread. */
public interface ChatListener {

    /** Hears the whole answer at the end, unless whoever waits for it goes away before. */
    static ChatListener silent(BooleanSupplier gone) {
        return new ChatListener() {
            @Override
            public boolean isGone() {
                return gone.getAsBoolean();
            }

            @Override
            public void said(String piece) {}

            @Override
            public void called(ChatReply.Called call) {}

            @Override
            public void proposed(ProposalView proposal) {}
        };
    }

    /** Whether whoever asked has gone away before the end, and hears nothing of it any more. */
    default boolean isGone() {
        return false;
    }

    /** A piece of what the assistant says. */
    void said(String piece);

    /** A function was asked for. */
    void called(ChatReply.Called call);

    /** Something waits for the person's yes. */
    void proposed(ProposalView proposal);
}
