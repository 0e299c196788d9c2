/** What people are told: stored until seen, announced as a fact, and sent to their live sockets by transfer-service. */
package io.baton.conversation.notification;
