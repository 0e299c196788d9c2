/** With whom a conversation may be: leads-service is asked, what is certain is linked, and people are asked about the rest. */
package io.baton.conversation.suggestion;
