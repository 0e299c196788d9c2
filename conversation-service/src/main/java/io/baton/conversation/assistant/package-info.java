/** The assistant: talks with a person, asks for functions on their behalf, and never does more than the person may. */
package io.baton.conversation.assistant;
