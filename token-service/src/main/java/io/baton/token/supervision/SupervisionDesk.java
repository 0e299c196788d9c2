package io.baton.token.supervision;

import io.baton.kit.problem.Problem;
import io.baton.kit.problem.ProblemCode;
import io.baton.token.call.Calls;
import io.baton.token.call.MatrixOrders;
import io.baton.token.call.SupervisionBook;
import io.baton.token.grant.Admissions;
import io.baton.token.grant.Applicant;
import io.baton.token.grant.Grant;
import io.baton.token.grant.Names;
import io.baton.token.matrix.LegKind;
import io.baton.token.matrix.SupervisionMode;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/**
 * Lets supervisors into calls. The wish is written down first and LiveKit is made to follow it; only then are tokens given,
 * so that nobody has one for more than what is in force.
 */
@ApplicationScoped
public class SupervisionDesk {

    private final Calls calls;
    private final SupervisionBook book;
    private final MatrixOrders orders;
    private final Admissions admissions;
    private final ClientMessages messages;

    SupervisionDesk(
            Calls calls, SupervisionBook book, MatrixOrders orders, Admissions admissions, ClientMessages messages) {
        this.calls = calls;
        this.book = book;
        this.orders = orders;
        this.admissions = admissions;
        this.messages = messages;
    }

    /** Who asks. */
    record Asking(String username, boolean admin) {}

    Uni<SupervisionAccess> begin(Asking asking, UUID callId, SupervisionMode mode, String agent) {
        if (mode == SupervisionMode.WHISPER && (agent == null || agent.isBlank())) {
            throw Problem.field(ProblemCode.VALIDATION_FAILED, "agent", "must name whom to whisper to");
        }
        String supervisor = asking.username();
        return visible(asking, callId)
                .chain(() -> book.begin(callId, supervisor, mode, agent))
                .call(() -> orders.enforce(callId, true))
                .chain(entry -> supervise(callId, entry.homeRoom(), supervisor)
                        .chain(home -> whisper(callId, entry, supervisor, agent)
                                .map(whisper -> SupervisionAccess.of(home, whisper))));
    }

    Uni<Void> end(Asking asking, UUID callId) {
        return visible(asking, callId)
                .chain(() -> book.end(callId, asking.username()))
                .chain(() -> orders.enforce(callId, false))
                .replaceWithVoid();
    }

    private Uni<Void> visible(Asking asking, UUID callId) {
        return Panache.withSession(() -> calls.byId(callId))
                .map(found -> found.filter(
                                call -> asking.admin() || !call.homeRoom().startsWith(Names.ADMIN_ROOMS))
                        .orElseThrow(() -> Problem.of(ProblemCode.CALL_NOT_FOUND, "There is no call with this id.")))
                .replaceWithVoid();
    }

    private Uni<SupervisionAccess.Whisper> whisper(
            UUID callId, SupervisionBook.Entry entry, String supervisor, String agent) {
        if (entry.whisperRoom() == null) {
            return Uni.createFrom().nullItem();
        }
        return supervise(callId, entry.whisperRoom(), supervisor)
                .call(() -> admissions
                        .admit(callId, entry.whisperRoom(), Applicant.vouchedFor(agent, null, LegKind.AGENT, null))
                        .chain(invitation -> messages.whisper(entry.agentRoom(), agent, invitation)))
                .map(SupervisionAccess.Whisper::of);
    }

    private Uni<Grant> supervise(UUID callId, String room, String supervisor) {
        return admissions.admit(callId, room, Applicant.vouchedFor(supervisor, null, LegKind.SUPERVISOR, supervisor));
    }
}
