package io.baton.transfer.transfer;

import java.time.Instant;

/** A step that the present state needs, and when. */
record PlannedStep(StepKind kind, Instant dueAt) {}
