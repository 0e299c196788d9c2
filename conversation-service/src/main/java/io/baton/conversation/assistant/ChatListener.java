package io.baton.conversation.assistant;

import io.baton.conversation.proposal.ProposalView;

/** Hears how an answer comes about, on any thread. */
interface ChatListener {

    /** Nobody listens. */
    ChatListener NONE = new ChatListener() {
        @Override
        public void said(String piece) {}

        @Override
        public void called(ChatReply.Called call) {}

        @Override
        public void proposed(ProposalView proposal) {}
    };

    /** A piece of what the assistant says. */
    void said(String piece);

    /** A function was asked for. */
    void called(ChatReply.Called call);

    /** Something waits for the person's yes. */
    void proposed(ProposalView proposal);
}
