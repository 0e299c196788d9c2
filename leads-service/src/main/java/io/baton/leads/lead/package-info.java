/** Leads: who may become a customer, how far that is, and what comes next. */
package io.baton.leads.lead;
