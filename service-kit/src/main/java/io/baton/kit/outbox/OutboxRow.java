package io.baton.kit.outbox;

import java.util.Map;
import java.util.UUID;

/** One event that waits to be published. */
record OutboxRow(UUID id, String topic, String key, Map<String, String> headers, String data) {}
