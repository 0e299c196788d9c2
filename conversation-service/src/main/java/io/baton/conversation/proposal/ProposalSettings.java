package io.baton.conversation.proposal;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long proposals wait and functions take. */
@ConfigMapping(prefix = "baton.proposals")
public interface ProposalSettings {

    /** How long a proposal can be confirmed. */
    @WithDefault("15m")
    Duration lifetime();

    /** How long a function may take, all tries together; beyond it a confirmed one may be taken up by the next request. */
    @WithDefault("20s")
    Duration runLimit();

    /**
     * How long a confirmed proposal may wait to be taken up again, at most: shorter than owning services remember an
     * {@code Idempotency-Key}, which is a day.
     */
    @WithDefault("12h")
    Duration patience();

    /** How long a proposal waits before the person is told that it does. */
    @WithDefault("10s")
    Duration remindAfter();

    /** How often it is looked for proposals of which people are to be told. */
    @WithDefault("2s")
    Duration remindEvery();

    /** How often it is looked for proposals that are over. */
    @WithDefault("30s")
    Duration tidyEvery();

    /** How long proposals are kept; the audit log goes on without their words. */
    @WithDefault("30d")
    Duration retention();
}
