/** What other services tell of calls, and what was said in them. */
package io.baton.conversation.intake;
