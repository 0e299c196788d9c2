/** Leads as CSV: taken in piece by piece, checked row by row, resumed after a crash; and given out. */
package io.baton.leads.exchange;
