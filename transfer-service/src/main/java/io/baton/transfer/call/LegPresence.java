package io.baton.transfer.call;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * Whether a leg is where it is waited for.
 *
 * @param present whether it is in the room
 * @param publishing whether it publishes sound there
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record LegPresence(boolean present, boolean publishing) {}
