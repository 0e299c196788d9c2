package io.baton.leads.outreach;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;

/** When people may be called or written to. */
@ConfigMapping(prefix = "baton.outreach")
public interface OutreachSettings {

    /** From when on nobody is called, by the callee's clock. */
    @WithDefault("20:00")
    LocalTime quietFrom();

    /** Until when nobody is called, by the callee's clock. */
    @WithDefault("08:00")
    LocalTime quietUntil();

    /** Whose clock counts when the callee's time zone is not known. */
    @WithDefault("Europe/Berlin")
    ZoneId zone();

    /** How many attempts one person gets on one channel within 24 hours. */
    @WithDefault("3")
    int attemptsPerDay();

    /** How many attempts one person gets on one channel within 30 days. */
    @WithDefault("10")
    int attemptsPerMonth();

    /** How long the phone side may take to answer a request. */
    @WithDefault("5m")
    Duration patience();
}
