package io.baton.leads.consultation;

import java.time.Instant;
import java.time.LocalDateTime;

/** A time that can be booked; {@code localStart} is by the agent's clock. */
public record Slot(Instant startsAt, Instant endsAt, LocalDateTime localStart) {}
