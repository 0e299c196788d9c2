package io.baton.transfer.agent;

import java.time.Instant;

/**
 * An agent as others see it.
 *
 * @param username username and LiveKit identity
 * @param status what the agent says
 * @param connected whether a live socket of theirs is open
 * @param since when the status began
 */
public record AgentView(String username, AgentStatus status, boolean connected, Instant since) {}
