package io.baton.events.agent;

import static java.util.Objects.requireNonNull;

import io.baton.events.Classification;
import io.baton.events.EventContract;
import io.baton.events.Topics;

/**
 * An agent's presence changed.
 *
 * @param agentId the agent's username, also its LiveKit identity
 * @param status {@code available}, {@code busy}, {@code wrap_up}, {@code away} or {@code offline}
 * @param previousStatus the status until now, same values
 * @param changedBy username of who changed it, or {@code system}
 */
@EventContract(
        type = "io.baton.agent.status_changed.v1",
        topic = Topics.AGENTS,
        classification = Classification.INTERNAL)
public record AgentStatusChanged(String agentId, String status, String previousStatus, String changedBy)
        implements AgentEvent {

    public AgentStatusChanged {
        requireNonNull(agentId, "agentId");
        requireNonNull(status, "status");
        requireNonNull(previousStatus, "previousStatus");
        requireNonNull(changedBy, "changedBy");
    }
}
