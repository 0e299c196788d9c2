package io.baton.token.session;

import io.baton.kit.id.Ids;
import io.baton.kit.problem.Problem;
import io.baton.kit.problem.ProblemCode;
import io.baton.kit.visitor.Visitor;
import io.baton.token.call.Call;
import io.baton.token.call.CallOpening;
import io.baton.token.call.Calls;
import io.baton.token.grant.Admissions;
import io.baton.token.grant.Applicant;
import io.baton.token.grant.Grant;
import io.baton.token.grant.Names;
import io.baton.token.grant.RoomGrants;
import io.baton.token.livekit.LiveKitRooms;
import io.baton.token.matrix.LegKind;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/**
 * Lets callers in who have not signed in: into a new room, back into their own session's room, or as the first caller into
 * a room that an agent opened. Never anywhere else.
 */
@ApplicationScoped
public class SessionDesk {

    private final PublicSessions sessions;
    private final PublicSettings settings;
    private final CallOpening opening;
    private final Calls calls;
    private final RoomGrants grants;
    private final Admissions admissions;
    private final LiveKitRooms rooms;
    private final Ids ids;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    SessionDesk(
            PublicSessions sessions,
            PublicSettings settings,
            CallOpening opening,
            Calls calls,
            RoomGrants grants,
            Admissions admissions,
            LiveKitRooms rooms,
            Ids ids,
            Clock clock) {
        this.sessions = sessions;
        this.settings = settings;
        this.opening = opening;
        this.calls = calls;
        this.grants = grants;
        this.admissions = admissions;
        this.rooms = rooms;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * A session and its token.
     *
     * @param sessionId the secret that brings its holder back into the room
     */
    record Started(String sessionId, UUID callId, Grant grant) {}

    /** Starts a session in a room; a room name or identity that is null is made up. */
    Uni<Started> start(Visitor visitor, String wantedRoom, String wantedIdentity) {
        String room = wantedRoom == null ? "call-" + random(12) : publicRoom(wantedRoom);
        String identity = wantedIdentity == null ? "caller-" + random(9) : Names.identity("identity", wantedIdentity);
        String secret = random(32);
        UUID id = ids.next();
        // Looked at before a call is made, and once more, safely, when the session is written.
        return Panache.withSession(() -> checkRoomFor(visitor.address()))
                .chain(() -> opening.row(room, "session:" + id, true))
                .chain(call -> begin(call, id, secret, room, identity, visitor))
                .call(session -> rooms.create(room))
                .chain(session -> admit(session, secret));
    }

    /** Brings somebody back into their session. */
    Uni<Started> resume(String secret) {
        return Panache.withSession(() -> sessions.byDigest(digest(secret)))
                .map(found -> found.filter(session -> !session.isOver(clock.instant()))
                        .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND, "There is no such session.")))
                .chain(session -> admit(session, secret));
    }

    /**
     * A session as other services know it.
     *
     * @param expiresAt when it is not recognised any more
     */
    public record Recognised(UUID id, UUID callId, String room, String identity, Instant expiresAt) {}

    /**
     * Whose session this secret proves, also when its time in the room is over.
     *
     * @throws Problem {@code session_not_found} when it proves none, or one of long ago
     */
    public Uni<Recognised> recognise(String secret) {
        return Panache.withSession(() -> sessions.byDigest(digest(secret)))
                .map(found -> found.map(session -> session.recognised(settings.remembered()))
                        .filter(session -> session.expiresAt().isAfter(clock.instant()))
                        .orElseThrow(() -> Problem.of(ProblemCode.SESSION_NOT_FOUND, "There is no such session.")));
    }

    private static String publicRoom(String room) {
        Names.room("room", room);
        if (room.startsWith(Names.ADMIN_ROOMS)) {
            throw Problem.of(ProblemCode.FORBIDDEN, "This room is not for callers.");
        }
        return room;
    }

    private Uni<PublicSession> begin(Call call, UUID id, String secret, String room, String identity, Visitor visitor) {
        Instant now = clock.instant();
        // The lock lets one of two callers who ask at the same moment be the first.
        return Panache.withTransaction(() -> calls.locked(call.id())
                .chain(() -> sessions.lock(visitor.address()))
                .chain(() -> checkRoomFor(visitor.address()))
                .chain(() -> grants.of(call.id(), now))
                .chain(given -> {
                    checkFirst(call, id, room, given);
                    return sessions.persist(PublicSession.begin(
                            id,
                            digest(secret),
                            call.id(),
                            room,
                            identity,
                            visitor.address(),
                            now,
                            now.plus(settings.sessionLength())));
                })
                .chain(session -> sessions.count("callId = ?1 and id <> ?2", call.id(), id)
                        .map(others -> {
                            if (others > 0) {
                                throw taken();
                            }
                            return session;
                        })));
    }

    private Uni<Void> checkRoomFor(String address) {
        return sessions.running(address, clock.instant())
                .invoke(running -> {
                    if (running >= settings.sessionsPerAddress()) {
                        throw Problem.rateLimited(
                                "Too many sessions are running from this address.", Duration.ofMinutes(1));
                    }
                })
                .replaceWithVoid();
    }

    private static void checkFirst(Call call, UUID id, String room, List<RoomGrants.Given> given) {
        boolean own = call.openedBy().equals("session:" + id);
        boolean agents = !call.openedPublicly() && call.homeRoom().equals(room);
        boolean first = given.stream().noneMatch(grant -> grant.kind() == LegKind.CALLER);
        if (!own && !(agents && first)) {
            throw taken();
        }
    }

    private static Problem taken() {
        return Problem.of(ProblemCode.FORBIDDEN, "This room is in use.");
    }

    private Uni<Started> admit(PublicSession session, String secret) {
        Applicant applicant = Applicant.of(session.identity(), null, LegKind.CALLER, session.subject());
        return Panache.withSession(() -> calls.byId(session.callId()))
                .map(call -> call.map(Call::homeRoom).orElse(session.room()))
                .chain(room -> admissions.admit(session.callId(), room, applicant))
                .map(grant -> new Started(secret, session.callId(), grant));
    }

    /** Expiry of a token only affects joining: who stays longer than the session is removed. */
    @Scheduled(
            every = "${baton.public.keeper:10s}",
            delayed = "5s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> endOverdue() {
        return Panache.withSession(() -> sessions.overdue(clock.instant()))
                .chain(overdue -> Multi.createFrom()
                        .iterable(overdue)
                        .onItem()
                        .transformToUniAndConcatenate(this::remove)
                        .collect()
                        .last())
                .replaceWithVoid();
    }

    private Uni<Void> remove(PublicSession session) {
        return Panache.withSession(() -> calls.roomsOf(session.callId()))
                .chain(names -> Multi.createFrom()
                        .iterable(names)
                        .onItem()
                        .transformToUniAndConcatenate(name -> rooms.remove(name, session.identity()))
                        .collect()
                        .last())
                .chain(() -> Panache.withTransaction(
                        () -> sessions.findById(session.id()).invoke(found -> found.end(clock.instant()))))
                .replaceWithVoid();
    }

    private String random(int bytes) {
        byte[] drawn = new byte[bytes];
        random.nextBytes(drawn);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(drawn);
    }

    private static String digest(String secret) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 belongs to every Java platform", e);
        }
    }
}
