package io.baton.transfer.transfer;

/** The leg whose sound moves a transfer on. */
record AwaitedLeg(String identity, String room) {}
