package io.baton.token.grant;

import io.baton.kit.problem.Problem;
import io.baton.kit.problem.ProblemCode;
import io.baton.token.call.Call;
import io.baton.token.call.Calls;
import io.baton.token.call.RecentAdmissions;
import io.baton.token.call.Supervisions;
import io.baton.token.livekit.LiveKitTokens;
import io.baton.token.livekit.MediaSettings;
import io.baton.token.livekit.RoomToken;
import io.baton.token.matrix.Audibility;
import io.baton.token.matrix.CallerState;
import io.baton.token.matrix.LegKind;
import io.baton.token.matrix.Matrix;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Decides who gets a token for a call's room, with the least rights that the matrix and the kind of leg allow. */
@ApplicationScoped
public class Admissions {

    private final Calls calls;
    private final RecentAdmissions recent;
    private final Supervisions supervisions;
    private final RoomGrants grants;
    private final LiveKitTokens tokens;
    private final MediaSettings media;
    private final PublicAddress address;
    private final Clock clock;
    private final UnderWay<RecentAdmissions.Request> underWay = new UnderWay<>();

    Admissions(
            Calls calls,
            RecentAdmissions recent,
            Supervisions supervisions,
            RoomGrants grants,
            LiveKitTokens tokens,
            MediaSettings media,
            PublicAddress address,
            Clock clock) {
        this.calls = calls;
        this.recent = recent;
        this.supervisions = supervisions;
        this.grants = grants;
        this.tokens = tokens;
        this.media = media;
        this.address = address;
        this.clock = clock;
    }

    /**
     * A token for a room of a call.
     *
     * @throws Problem {@code call_not_found}, {@code call_ended}, {@code leg_refused} or {@code identity_in_use}
     */
    public Uni<Grant> admit(UUID callId, String room, Applicant applicant) {
        Instant now = clock.instant();
        // The lock keeps two subjects from being given one identity at the same moment.
        return Panache.withTransaction(() -> locked(callId, applicant).chain(found -> {
                    Call call = found.orElseThrow(
                            () -> Problem.of(ProblemCode.CALL_NOT_FOUND, "There is no call with this id."));
                    if (!call.isOpen()) {
                        throw Problem.of(ProblemCode.CALL_ENDED, "The call has ended.");
                    }
                    return supervisions.over(call).chain(matrix -> grants.of(callId, now)
                            .chain(given -> admit(new Door(call, matrix, room), applicant, given, now)));
                }))
                .onFailure()
                .invoke(() -> recent.forget(callId));
    }

    /**
     * A new token for somebody who was let in a moment ago, unless the call has changed since; else what the decision gives. Of
     * those who ask the same at the same moment the first has it decided, and the others wait for that.
     */
    public Uni<Grant> once(String room, Applicant applicant, Supplier<Uni<Grant>> decision) {
        RecentAdmissions.Request request = request(room, applicant);
        return recent.again(request)
                .map(wanted -> Uni.createFrom().item(grant(wanted)))
                .orElseGet(() -> underWay.join(request, decision, () -> recent.again(request)
                        .map(wanted -> Uni.createFrom().item(grant(wanted)))
                        .orElseGet(decision)));
    }

    /** A service that vouches for somebody may change whose an identity is. */
    private Uni<Optional<Call>> locked(UUID callId, Applicant applicant) {
        return applicant.vouchedFor() ? calls.locked(callId) : calls.lockedAsItIs(callId);
    }

    private static RecentAdmissions.Request request(String room, Applicant applicant) {
        return new RecentAdmissions.Request(room, applicant.identity(), applicant.name(), applicant.subject());
    }

    /** A room of a call, and who may do what there. */
    private record Door(Call call, Matrix matrix, String room) {

        /** A supervisor may speak up at any time: while the caller waits that is heard by nobody. */
        boolean opensTo(Applicant applicant, Audibility audibility) {
            boolean supervisor = applicant.vouchedFor() && applicant.kind() == LegKind.SUPERVISOR;
            return audibility.admits() || (supervisor && audibility == Audibility.SILENCED);
        }
    }

    private Uni<Grant> admit(Door door, Applicant applicant, List<RoomGrants.Given> given, Instant now) {
        Matrix matrix = door.matrix();
        String room = door.room();
        String identity = applicant.identity();
        Audibility audibility = matrix.of(room, identity);
        if (!door.opensTo(applicant, audibility) || (!applicant.vouchedFor() && !isParty(door, applicant, given))) {
            throw Problem.of(ProblemCode.LEG_REFUSED, "The call does not admit this identity to the room now.");
        }
        RoomGrants.Given before = RoomGrants.best(given, room, identity).orElse(null);
        if (!applicant.vouchedFor() && isSomebodyElses(before, applicant)) {
            throw Problem.of(ProblemCode.IDENTITY_IN_USE, "The identity is in use by somebody else in this call.");
        }
        LegKind kind = matrix.kindOf(identity).orElse(applicant.kind());
        Duration life = kind == LegKind.CALLER ? media.callerTokenLife() : media.staffTokenLife();
        RoomToken wanted = wanted(applicant, room, kind, audibility, life);
        Instant end = now.plus(life).plus(recent.memory());
        UUID callId = door.call().id();
        return grants.record(callId, room, identity, kind, subject(applicant, before), now, end)
                .invoke(() -> {
                    if (!applicant.vouchedFor()) {
                        recent.remember(callId, request(room, applicant), wanted);
                    }
                })
                .map(recorded -> grant(wanted, now));
    }

    /** While a transfer runs only its parties get tokens: those the matrix names, and the caller. */
    private static boolean isParty(Door door, Applicant applicant, List<RoomGrants.Given> given) {
        Matrix matrix = door.matrix();
        String identity = applicant.identity();
        boolean named = door.call().matrix().names(identity)
                || matrix.room(door.room())
                        .flatMap(rule -> rule.listed(identity))
                        .isPresent();
        if (!matrix.inTransfer() || named) {
            return true;
        }
        List<String> callers = given.stream()
                .filter(grant -> matrix.kindOf(grant.identity()).orElse(grant.kind()) == LegKind.CALLER)
                .map(RoomGrants.Given::identity)
                .distinct()
                .toList();
        return applicant.kind() == LegKind.CALLER && (callers.isEmpty() || callers.contains(applicant.identity()));
    }

    private static boolean isSomebodyElses(RoomGrants.Given before, Applicant applicant) {
        return before != null
                && before.live()
                && !before.subject().isEmpty()
                && !before.subject().equals(applicant.subject());
    }

    private static String subject(Applicant applicant, RoomGrants.Given before) {
        return applicant.subject().isEmpty() && before != null ? before.subject() : applicant.subject();
    }

    private RoomToken wanted(Applicant applicant, String room, LegKind kind, Audibility audibility, Duration life) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put(LegKind.ATTRIBUTE, kind.wire());
        if (kind == LegKind.CALLER) {
            attributes.put(CallerState.ATTRIBUTE, CallerState.of(audibility).wire());
        }
        return new RoomToken(
                applicant.identity(), applicant.name(), room, audibility.rights(), media.sources(), attributes, life);
    }

    private Grant grant(RoomToken wanted) {
        return grant(wanted, clock.instant());
    }

    private Grant grant(RoomToken wanted, Instant now) {
        return new Grant(tokens.mint(wanted), address.wsUrl(), wanted.room(), now.plus(wanted.life()));
    }
}
