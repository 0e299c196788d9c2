package io.baton.conversation.conversation;

import io.baton.conversation.message.Message;
import io.smallrye.mutiny.Uni;

/** Hears what customers say and write. */
public interface CustomerWords {

    /** This was said for good, in the transaction that is open now; each message is heard once. */
    Uni<Void> said(Conversation conversation, Message message);
}
