/** The domain events as they come from Kafka, for supervisors and admins who look at them over the live socket. */
package io.baton.transfer.feed;
