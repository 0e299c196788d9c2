package io.baton.token.room;

import io.baton.kit.problem.Problem;
import io.baton.kit.problem.ProblemCode;
import io.baton.kit.security.CurrentUser;
import io.baton.kit.security.Roles;
import io.baton.token.call.CallOpening;
import io.baton.token.grant.Admissions;
import io.baton.token.grant.Applicant;
import io.baton.token.grant.Grant;
import io.baton.token.grant.Names;
import io.baton.token.matrix.LegKind;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Lets people who have signed in into rooms.
 *
 * <p>Requests carry no role for the identity they name, so the kind of leg follows a rule: one's own username is an agent;
 * an identity that a running transfer names is what the transfer says; every other identity is a caller.
 */
@ApplicationScoped
public class RoomEntry {

    private final CallOpening opening;
    private final Admissions admissions;

    RoomEntry(CallOpening opening, Admissions admissions) {
        this.opening = opening;
        this.admissions = admissions;
    }

    /** A token for the identity; makes the room, and with it a call, when it is missing. */
    public Uni<Grant> enter(CurrentUser user, String identity, String name, String room) {
        permitted(user, Names.room("room", room));
        String subject = user.username();
        LegKind kind = identity.equals(subject) ? LegKind.AGENT : LegKind.CALLER;
        Applicant applicant = Applicant.of(identity, name, kind, subject);
        return admissions.once(room, applicant, () -> opening.open(room, subject, false)
                .chain(opened -> admissions.admit(opened.callId(), room, applicant)));
    }

    /**
     * The room, if the user may be in it.
     *
     * @throws Problem {@code forbidden} for rooms that are for admins
     */
    static String permitted(CurrentUser user, String room) {
        if (!isFor(user, room)) {
            throw Problem.of(ProblemCode.FORBIDDEN, "This room is for admins.");
        }
        return room;
    }

    static boolean isFor(CurrentUser user, String room) {
        return !room.startsWith(Names.ADMIN_ROOMS) || user.hasRole(Roles.ADMIN);
    }
}
