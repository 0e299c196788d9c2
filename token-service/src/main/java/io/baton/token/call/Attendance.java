package io.baton.token.call;

import io.baton.token.matrix.LegKind;
import io.baton.token.matrix.Matrix;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/** Keeps since when nobody attends to the caller of a call. */
@ApplicationScoped
class Attendance {

    private final Legs legs;
    private final Supervisions supervisions;
    private final Clock clock;

    Attendance(Legs legs, Supervisions supervisions, Clock clock) {
        this.legs = legs;
        this.supervisions = supervisions;
        this.clock = clock;
    }

    /** Writes down how it is now; needs an open transaction and the call locked in it. */
    Uni<Void> note(Call call) {
        return supervisions.over(call).chain(matrix -> legs.present(call.id())
                .invoke(present -> call.attended(!isUnattended(matrix, present), clock.instant()))
                .replaceWithVoid());
    }

    /**
     * Whether a caller is in the home room and nobody there is for them: no agent, voice agent or supervisor that
     * everybody sees, and whom the matrix lets speak.
     */
    static boolean isUnattended(Matrix matrix, List<Leg> present) {
        String home = matrix.homeRoom();
        List<Leg> there = present.stream()
                .filter(leg -> leg.room().equals(home) && !leg.isAside())
                .toList();
        return there.stream().anyMatch(leg -> leg.kind() == LegKind.CALLER)
                && there.stream()
                        .noneMatch(leg -> leg.kind().isStaff()
                                && matrix.of(home, leg.identity()).attends());
    }
}
