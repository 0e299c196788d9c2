/** Queues: where callers wait for the first agent who can help, and on which terms. */
package io.baton.transfer.queue;
