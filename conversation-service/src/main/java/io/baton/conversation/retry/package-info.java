/** When something that another service did not take is tried again, and when never. */
package io.baton.conversation.retry;
