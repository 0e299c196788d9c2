package io.baton.token.supervision;

import io.baton.token.call.Call;
import io.baton.token.call.HomeRoomGuide;
import io.baton.token.call.Supervision;
import io.baton.token.call.SupervisionBook;
import io.baton.token.grant.Admissions;
import io.baton.token.grant.Applicant;
import io.baton.token.matrix.LegKind;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Asks a supervisor's client over into the call's new home room, in the room it is in now. */
@ApplicationScoped
class SupervisorMoves implements HomeRoomGuide {

    private final SupervisionBook book;
    private final Admissions admissions;
    private final ClientMessages messages;

    SupervisorMoves(SupervisionBook book, Admissions admissions, ClientMessages messages) {
        this.book = book;
        this.admissions = admissions;
        this.messages = messages;
    }

    @Override
    public Uni<Void> invite(Call call, Supervision supervision) {
        String supervisor = supervision.supervisor();
        return admissions
                .admit(
                        call.id(),
                        call.homeRoom(),
                        Applicant.vouchedFor(supervisor, null, LegKind.SUPERVISOR, supervisor))
                .chain(grant -> messages.move(supervision.room(), supervisor, grant))
                .chain(() -> book.followed(supervision.id(), call.homeRoom()));
    }
}
