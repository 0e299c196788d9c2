/** What a conversation came to: written at each transfer and at the end of a call. */
package io.baton.conversation.summary;
