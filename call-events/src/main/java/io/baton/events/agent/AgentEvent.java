package io.baton.events.agent;

import io.baton.events.DomainEvent;

/** A fact about one agent. New facts join this family: give a {@code switch} over it a default. */
public sealed interface AgentEvent extends DomainEvent permits AgentStatusChanged {

    /** The agent's username. */
    String agentId();

    @Override
    default String key() {
        return agentId();
    }

    @Override
    default String subject() {
        return agentId();
    }
}
