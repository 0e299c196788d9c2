package io.baton.transfer.agent;

import io.baton.events.agent.AgentEvent;
import io.baton.events.agent.AgentStatusChanged;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** An agent we know of: opened a live socket or set a status at least once. */
@Entity
@Table(name = "agent")
public class Agent {

    /** Who changes a status when no person does. */
    static final String SYSTEM = "system";

    @Id
    String username;

    @Enumerated(EnumType.STRING)
    AgentStatus status;

    Instant since;

    String[] skills;

    @Column(name = "idle_since")
    Instant idleSince;

    @Column(name = "wrap_up_until")
    Instant wrapUpUntil;

    boolean untold;

    /** For the persistence layer. */
    protected Agent() {}

    Agent(String username, Instant now) {
        this.username = username;
        this.status = AgentStatus.OFFLINE;
        this.since = now;
        this.skills = new String[0];
    }

    /** Changes the status; no event when it is the same. A wrap-up that somebody asks for lasts until the next change. */
    List<AgentEvent> become(AgentStatus next, String changedBy, Instant now) {
        wrapUpUntil = null;
        if (next == status) {
            return List.of();
        }
        AgentStatus previous = status;
        status = next;
        since = now;
        idleSince = next == AgentStatus.AVAILABLE ? now : null;
        return List.of(new AgentStatusChanged(username, next.wire(), previous.wire(), changedBy));
    }

    /** The last call is over: idle from now on, or after the wrap-up. A status other than available is left alone. */
    List<AgentEvent> freed(Duration wrapUp, Instant now) {
        if (status != AgentStatus.AVAILABLE) {
            return List.of();
        }
        if (wrapUp.isZero()) {
            idleSince = now;
            return List.of();
        }
        List<AgentEvent> events = become(AgentStatus.WRAP_UP, SYSTEM, now);
        wrapUpUntil = now.plus(wrapUp);
        return events;
    }

    /** Ends a wrap-up whose time is over; idle since then. */
    List<AgentEvent> wrappedUp(Instant now) {
        Instant until = wrapUpUntil;
        if (status != AgentStatus.WRAP_UP || until == null || until.isAfter(now)) {
            return List.of();
        }
        List<AgentEvent> events = become(AgentStatus.AVAILABLE, SYSTEM, now);
        idleSince = until;
        return events;
    }

    /** Did not answer a queue's offer: counts as away, so that the next caller does not ring there in vain. */
    List<AgentEvent> missed(Instant now) {
        return status == AgentStatus.AVAILABLE ? become(AgentStatus.AWAY, SYSTEM, now) : List.of();
    }

    /** Replaces the skills. */
    void learn(Collection<String> known) {
        skills = known.stream().distinct().sorted().toArray(String[]::new);
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
