/** Quotes, invoices and contracts: totals to the cent, numbers without gaps, PDF. */
package io.baton.leads.document;
