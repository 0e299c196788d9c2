package io.baton.token.internal;

import io.baton.kit.problem.Problem;
import io.baton.kit.problem.ProblemCode;
import io.baton.token.call.Call;
import io.baton.token.call.CallOpening;
import io.baton.token.call.Calls;
import io.baton.token.matrix.Enforcer;
import io.baton.token.matrix.RoomRule;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Finds calls for other services and looks who is in them. */
@ApplicationScoped
public class CallLookup {

    private final Calls calls;
    private final CallOpening opening;
    private final Enforcer enforcer;

    CallLookup(Calls calls, CallOpening opening, Enforcer enforcer) {
        this.calls = calls;
        this.opening = opening;
        this.enforcer = enforcer;
    }

    /** The open call of a room; any room that LiveKit has is one. */
    Uni<CallView> byRoom(String room) {
        return opening.adopt(room)
                .map(call -> call.orElseThrow(
                        () -> Problem.of(ProblemCode.CALL_NOT_FOUND, "There is no open call in this room.")))
                .chain(this::view);
    }

    /** The call. */
    Uni<CallView> byId(UUID id) {
        return call(id).chain(this::view);
    }

    /** The call's row. */
    Uni<Call> call(UUID id) {
        return Panache.withSession(() -> calls.byId(id))
                .map(call -> call.orElseThrow(
                        () -> Problem.of(ProblemCode.CALL_NOT_FOUND, "There is no call with this id.")));
    }

    private Uni<CallView> view(Call call) {
        List<String> rooms = call.isOpen()
                ? call.matrix().rooms().stream()
                        .filter(RoomRule::wanted)
                        .map(RoomRule::name)
                        .toList()
                : List.of();
        return enforcer.legs(call.matrix(), rooms)
                .map(legs -> new CallView(
                        call.id(),
                        call.homeRoom(),
                        call.state(),
                        call.matrixVersion(),
                        call.transferId().orElse(null),
                        legs));
    }
}
