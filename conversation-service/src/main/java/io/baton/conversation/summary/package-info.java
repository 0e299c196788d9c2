/** What conversations came to. */
package io.baton.conversation.summary;
