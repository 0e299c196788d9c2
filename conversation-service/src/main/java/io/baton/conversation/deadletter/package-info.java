/** What could not be taken in from Kafka, for those who run the service. */
package io.baton.conversation.deadletter;
