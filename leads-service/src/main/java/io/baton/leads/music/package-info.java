/** Music for events: what there is, what fits, what is played when, what guests wish for. */
package io.baton.leads.music;
