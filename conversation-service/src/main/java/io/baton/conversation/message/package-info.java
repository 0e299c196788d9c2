/** What was said or written. */
package io.baton.conversation.message;
