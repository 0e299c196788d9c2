package io.baton.transfer.transfer;

/** What a step does outside. */
enum StepKind {
    /** Wishes the matrix of the present state and waits until it is verified. */
    ENFORCE,
    /** Looks at the call: is the caller there, who publishes where. */
    LOOK,
    /** Waits for the one leg that moves the transfer on. */
    AWAIT,
    /** The present state took too long. */
    DEADLINE,
    /** Tells the caller's client to move to the consult room. */
    INVITE,
    /** Writes the briefing; belongs to the whole transfer, not to one state. */
    BRIEF
}
