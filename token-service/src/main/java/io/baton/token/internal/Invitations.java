package io.baton.token.internal;

import io.baton.token.grant.Admissions;
import io.baton.token.grant.Applicant;
import io.baton.token.grant.Grant;
import io.baton.token.livekit.LiveKitRooms;
import io.baton.token.matrix.LegKind;
import io.baton.token.matrix.LegView;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Asks a participant's client to join another room of the call, over LiveKit, where the participant is now. */
@ApplicationScoped
public class Invitations {

    private final CallLookup lookup;
    private final Admissions admissions;
    private final LiveKitRooms rooms;

    Invitations(CallLookup lookup, Admissions admissions, LiveKitRooms rooms) {
        this.lookup = lookup;
        this.admissions = admissions;
        this.rooms = rooms;
    }

    Uni<Invitation> invite(UUID callId, String identity, String room) {
        return lookup.byId(callId).chain(call -> {
            Optional<LegView> leg = call.legs().stream()
                    .filter(there ->
                            there.identity().equals(identity) && !there.room().equals(room))
                    .findFirst();
            LegKind kind = leg.map(LegView::kind).orElse(LegKind.CALLER);
            String name = leg.map(LegView::name).orElse(null);
            return admissions
                    .admit(callId, room, Applicant.vouchedFor(identity, name, kind, null))
                    .chain(grant -> tell(leg, grant)
                            .map(delivered -> new Invitation(grant.token(), grant.wsUrl(), grant.room(), delivered)));
        });
    }

    private Uni<Boolean> tell(Optional<LegView> leg, Grant grant) {
        if (leg.isEmpty()) {
            return Uni.createFrom().item(false);
        }
        String message = new JsonObject()
                .put("type", "call.move")
                .put("room", grant.room())
                .put("token", grant.token())
                .put("wsUrl", grant.wsUrl())
                .encode();
        return rooms.send(leg.get().room(), List.of(leg.get().identity()), "baton.call", message)
                .replaceWith(true);
    }
}
