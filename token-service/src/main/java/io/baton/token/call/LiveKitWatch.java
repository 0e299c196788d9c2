package io.baton.token.call;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Knows whether LiveKit answers, and whether it was away lately: then legs come back by themselves after seconds. */
@ApplicationScoped
class LiveKitWatch {

    /** No request takes so long: then we stood still ourselves (a suspended machine), which says nothing of LiveKit. */
    private static final Duration STOOD_STILL = Duration.ofSeconds(20);

    private final CallSettings settings;
    private final Clock clock;
    private boolean away;
    private Instant troubled = Instant.MIN;

    LiveKitWatch(CallSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** LiveKit did not answer what it was asked then. */
    synchronized void failed(Instant asked) {
        Instant now = clock.instant();
        if (Duration.between(asked, now).compareTo(STOOD_STILL) < 0) {
            away = true;
            troubled = now;
        }
    }

    /** LiveKit answered. Answers whether it had not before. */
    synchronized boolean answered() {
        boolean returned = away;
        if (away) {
            away = false;
            troubled = clock.instant();
        }
        return returned;
    }

    /** LiveKit did not know a room that people were in: it was started again between two looks. */
    synchronized void forgot() {
        troubled = clock.instant();
    }

    /** Whether LiveKit did not answer when it was last asked. */
    synchronized boolean isAway() {
        return away;
    }

    /** How long a leg that LiveKit does not show may be missing now. */
    synchronized Duration grace() {
        boolean lately = troubled.plus(settings.lostGrace()).isAfter(clock.instant());
        return lately ? settings.lostGrace() : settings.missingGrace();
    }
}
