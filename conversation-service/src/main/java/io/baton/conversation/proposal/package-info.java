/** The one gate through which functions run: what only looks runs at once, what changes something waits for a person's yes. */
package io.baton.conversation.proposal;
