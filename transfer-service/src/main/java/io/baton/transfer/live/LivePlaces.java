package io.baton.transfer.live;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How many sockets one person has on this replica: more than a few are a mistake, or worse, and each costs questions. */
@ApplicationScoped
class LivePlaces {

    static final int MOST = 10;

    private final Map<String, Integer> taken = new ConcurrentHashMap<>();

    /** Takes a place; false when the person has them all. */
    boolean take(String username) {
        boolean[] free = {false};
        taken.compute(username, (who, sockets) -> {
            int now = sockets == null ? 0 : sockets;
            free[0] = now < MOST;
            return free[0] ? Integer.valueOf(now + 1) : sockets;
        });
        return free[0];
    }

    /** Gives a place back. */
    void giveBack(String username) {
        taken.computeIfPresent(username, (who, sockets) -> sockets > 1 ? sockets - 1 : null);
    }
}
