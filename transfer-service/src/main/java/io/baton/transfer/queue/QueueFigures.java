package io.baton.transfer.queue;

/**
 * How a queue does now, and did in the last hour.
 *
 * @param waiting how many callers wait
 * @param longestWaitMillis how long the first of them has waited, or null when nobody waits
 * @param available how many agents with the skills could take a call now
 * @param connected how many agents with the skills are connected, whatever they do
 * @param accepted how many of the last accepted calls the next two tell of
 * @param acceptedInMillis from the first to the last of those acceptances
 * @param acceptedAfterMillis how long their callers had waited on average; 0 when there are none
 */
record QueueFigures(
        int waiting,
        Long longestWaitMillis,
        int available,
        int connected,
        int accepted,
        long acceptedInMillis,
        long acceptedAfterMillis) {

    /** A queue without callers and agents. */
    static final QueueFigures EMPTY = new QueueFigures(0, null, 0, 0, 0, 0, 0);

    /**
     * How long the next caller will wait, from the last 20 calls accepted within the last hour; null when they do not tell.
     *
     * <ul>
     *   <li>With more available agents than waiting callers: as long as those callers waited on average.
     *   <li>Otherwise the callers ahead, less the available agents, and the new one have to be served first, one at a time, at
     *       the mean distance between two of those acceptances; which takes two of them at least.
     * </ul>
     */
    Long estimatedWaitMillis() {
        if (available > waiting) {
            return accepted == 0 ? null : acceptedAfterMillis;
        }
        return accepted < 2 ? null : (waiting - available + 1) * (acceptedInMillis / (accepted - 1));
    }
}
