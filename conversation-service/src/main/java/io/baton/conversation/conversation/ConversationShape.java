package io.baton.conversation.conversation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A conversation in one of the shapes in which it can be read. */
@Schema(anyOf = {ConversationView.class, VoiceConversation.class})
public sealed interface ConversationShape permits ConversationView, VoiceConversation {

    /** What the parameter {@code shape} may say; our own shape when it says nothing. */
    String SHAPES = "voice_conversations";
}
