/** Consultations: who meets whom and when, by everybody's own clock. */
package io.baton.leads.consultation;
