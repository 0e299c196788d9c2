/** What is made of a call while it goes on: what the customer wants, how they feel, what was promised, what to say next. */
package io.baton.conversation.analysis;
