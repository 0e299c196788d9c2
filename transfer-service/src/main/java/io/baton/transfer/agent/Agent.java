package io.baton.transfer.agent;

import io.baton.events.agent.AgentEvent;
import io.baton.events.agent.AgentStatusChanged;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;

/** An agent we know of: opened a live socket or set a status at least once. */
@Entity
@Table(name = "agent")
public class Agent {

    @Id
    String username;

    @Enumerated(EnumType.STRING)
    AgentStatus status;

    Instant since;

    /** For the persistence layer. */
    protected Agent() {}

    Agent(String username, Instant now) {
        this.username = username;
        this.status = AgentStatus.OFFLINE;
        this.since = now;
    }

    /** Changes the status; no event when it is the same. */
    List<AgentEvent> become(AgentStatus next, String changedBy, Instant now) {
        if (next == status) {
            return List.of();
        }
        AgentStatus previous = status;
        status = next;
        since = now;
        return List.of(new AgentStatusChanged(username, next.wire(), previous.wire(), changedBy));
    }

    /** Username and LiveKit identity. */
    public String username() {
        return username;
    }

    /** The present status. */
    public AgentStatus status() {
        return status;
    }
}
