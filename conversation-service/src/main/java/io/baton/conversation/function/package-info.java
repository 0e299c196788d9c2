/** What the assistant can do: one registry of functions, each calling the service that owns the matter. */
package io.baton.conversation.function;
