/** What was said with one contact, over all channels. */
package io.baton.conversation.timeline;
