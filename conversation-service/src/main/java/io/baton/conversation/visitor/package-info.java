/** Visitors of the website talk with the assistant: without signing in, known by their session and nothing else. */
package io.baton.conversation.visitor;
