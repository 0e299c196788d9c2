/** The language model: what it is told, what it answers, and how it is reached. */
package io.baton.conversation.model;
