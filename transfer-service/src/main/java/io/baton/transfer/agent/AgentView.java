package io.baton.transfer.agent;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An agent as others see it.
 *
 * @param username username and LiveKit identity
 * @param status what the agent says
 * @param connected whether a live socket of theirs is open
 * @param since when the status began
 * @param skills what they can help with, sorted
 * @param onCall the call they are on, or null; of several the newest
 */
public record AgentView(
        String username, AgentStatus status, boolean connected, Instant since, List<String> skills, UUID onCall) {

    static AgentView of(Agent agent, boolean connected, UUID onCall) {
        return new AgentView(agent.username, agent.status, connected, agent.since, List.of(agent.skills), onCall);
    }
}
