package io.baton.token.internal;

/** Whether a leg is in a room, and whether its sound can be heard there. */
public record LegPresence(boolean present, boolean publishing) {}
