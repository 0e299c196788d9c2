package io.baton.transfer.transfer;

import java.util.List;

/**
 * A committed change of a transfer.
 *
 * @param transfer the transfer after it
 * @param atOnce the steps that whoever made the change runs now
 */
record Changed(Transfer transfer, List<ClaimedStep> atOnce) {}
