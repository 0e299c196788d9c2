/** Threads with people over all channels. */
package io.baton.conversation.conversation;
