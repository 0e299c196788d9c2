/** What other services of Baton ask of this one, with their own token; the gateway leads nobody here. */
package io.baton.leads.internal;
