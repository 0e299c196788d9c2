package io.baton.token.call;

import io.baton.token.matrix.Matrix;
import java.util.List;
import java.util.UUID;

/**
 * An open call as we know it.
 *
 * @param call its row
 * @param rooms the rooms it uses
 * @param legs all its legs, also those that have left
 * @param supervisions who supervises it
 */
record OpenCall(Call call, List<String> rooms, List<Leg> legs, List<Supervision> supervisions) {

    UUID id() {
        return call.id();
    }

    /** What LiveKit is to be like, unwanted rooms included. */
    Matrix matrix() {
        return call.matrix()
                .supervisedBy(Supervisions.supervisors(supervisions))
                .completedWith(rooms);
    }

    /** The legs that have joined and not left. */
    List<Leg> present() {
        return legs.stream().filter(Leg::isPresent).toList();
    }

    /** Whether who may do what in it is left to others. */
    boolean isLeftAlone() {
        return call.isAsFound() && supervisions.isEmpty();
    }

    /** Whether a person has ever been part of it. */
    boolean everJoined() {
        return legs.stream().anyMatch(Leg::keepsCall);
    }
}
