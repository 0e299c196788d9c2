/** What one should know of a contact before saying a word. */
package io.baton.conversation.context;
