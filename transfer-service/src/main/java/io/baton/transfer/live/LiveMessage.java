package io.baton.transfer.live;

/** One stored message: its data as JSON text. */
record LiveMessage(long id, String type, String body, long atMillis) {}
