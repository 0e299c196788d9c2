/** Who let the assistant do what, and what came of it. */
package io.baton.conversation.audit;
