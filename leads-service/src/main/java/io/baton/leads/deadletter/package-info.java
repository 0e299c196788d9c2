/** What the timelines of contacts could not take in, for those who run the service. */
package io.baton.leads.deadletter;
