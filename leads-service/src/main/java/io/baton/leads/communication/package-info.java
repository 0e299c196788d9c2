/** What happened with a contact, on one timeline, read from the facts of all services. */
package io.baton.leads.communication;
