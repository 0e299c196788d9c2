/** Another team's consumer: reads the domain events from Kafka with nothing but the published contract. */
package io.baton.systemtest.events;
