package io.baton.transfer.queue;

import io.baton.transfer.agent.AgentResource;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.List;

/**
 * The settings of a queue, all of them: what is left out takes its default.
 *
 * @param title what people read; the name when not given
 * @param skills what an agent must know to be offered its calls; none when not given
 * @param ringTimeoutSeconds how long one agent may take to answer, 5 to 120; 20 when not given
 * @param maxWaitSeconds how long a caller waits at most, 10 to 3600; for ever when not given
 * @param overflowTo the queue where a caller goes on waiting after that
 * @param wrapUpSeconds how long an agent's paperwork after a call may take, 0 to 600; 0 when not given
 * @param priority 0 to 9, a higher one is served before a lower one; 0 when not given
 */
public record QueueRequest(
        @Size(min = 1, max = 200) String title,
        @Size(max = 20) List<@NotNull @Pattern(regexp = AgentResource.SKILL) String> skills,
        @Min(5) @Max(120) Integer ringTimeoutSeconds,
        @Min(10) @Max(3600) Integer maxWaitSeconds,
        @Pattern(regexp = QueueResource.NAME) String overflowTo,
        @Min(0) @Max(600) Integer wrapUpSeconds,
        @Min(0) @Max(9) Integer priority) {

    private static final int RING_SECONDS = 20;

    String titleOr(String name) {
        return title == null ? name : title;
    }

    QueueTerms terms(String name) {
        return new QueueTerms(
                name,
                skills == null ? List.of() : skills,
                Duration.ofSeconds(ringTimeoutSeconds == null ? RING_SECONDS : ringTimeoutSeconds),
                maxWaitSeconds == null ? null : Duration.ofSeconds(maxWaitSeconds),
                overflowTo,
                Duration.ofSeconds(wrapUpSeconds == null ? 0 : wrapUpSeconds),
                priority == null ? 0 : priority);
    }
}
