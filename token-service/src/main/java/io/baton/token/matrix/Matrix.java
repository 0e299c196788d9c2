package io.baton.token.matrix;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Who is wanted to hear whom in a call. A room of the call that a matrix does not name is not wanted.
 *
 * @param version grows with every change, 1 at least; 0 is the matrix of a call nobody has ordered anything for
 * @param transferId the transfer that ordered it, or null
 * @param homeRoom the call's home room from now on
 * @param rooms the rules, room by room
 */
public record Matrix(
        @Positive long version,
        UUID transferId,
        @NotBlank @Size(max = 256) String homeRoom,
        @NotNull @Size(min = 1, max = 10) List<@Valid @NotNull RoomRule> rooms) {

    /** Takes no rooms for an empty list. */
    public Matrix {
        rooms = rooms == null ? List.of() : List.copyOf(rooms);
    }

    /** A new call: everybody in the home room hears everybody. */
    public static Matrix initial(String homeRoom) {
        return new Matrix(0, null, homeRoom, List.of(new RoomRule(homeRoom, true, Audibility.OPEN, List.of())));
    }

    /** The same people, everybody in the home room on hold or everybody talking, ordered by hand. */
    public Matrix byHand(boolean hold) {
        Audibility all = hold ? Audibility.HELD : Audibility.OPEN;
        List<LegRule> known = room(homeRoom).map(RoomRule::legs).orElse(List.of()).stream()
                .map(leg -> leg.audibility() == Audibility.REFUSED ? leg : new LegRule(leg.identity(), leg.kind(), all))
                .toList();
        return new Matrix(version + 1, null, homeRoom, List.of(new RoomRule(homeRoom, true, all, known)));
    }

    /** The same matrix that also says that rooms it does not name are not wanted. */
    public Matrix completedWith(Collection<String> roomsOfTheCall) {
        List<RoomRule> all = new ArrayList<>(rooms);
        for (String name : roomsOfTheCall) {
            if (room(name).isEmpty()) {
                all.add(new RoomRule(name, false, Audibility.REFUSED, List.of()));
            }
        }
        return new Matrix(version, transferId, homeRoom, all);
    }

    /**
     * The same matrix with supervisors laid over it. Whom an order names it rules itself, but somebody it had refused
     * before and that no transfer is about any more.
     */
    public Matrix supervisedBy(Collection<Supervisor> supervisors) {
        RoomRule home = room(homeRoom).filter(RoomRule::wanted).orElse(null);
        List<Supervisor> laid =
                supervisors.stream().filter(each -> admits(each.identity())).toList();
        if (home == null || laid.isEmpty()) {
            return this;
        }
        List<LegRule> legs = new ArrayList<>(home.legs());
        List<RoomRule> all = new ArrayList<>();
        for (Supervisor supervisor : laid) {
            legs.removeIf(leg -> leg.identity().equals(supervisor.identity()));
            legs.add(new LegRule(supervisor.identity(), LegKind.SUPERVISOR, of(supervisor)));
            if (supervisor.mode() == SupervisionMode.WHISPER
                    && of(homeRoom, supervisor.agent()) != Audibility.REFUSED) {
                all.add(whisper(supervisor));
            }
        }
        all.add(new RoomRule(homeRoom, true, home.others(), legs));
        rooms.stream().filter(room -> !room.name().equals(homeRoom)).forEach(all::add);
        return new Matrix(version, transferId, homeRoom, all);
    }

    /** Whether somebody can supervise the call: not who plays another part in it. */
    public boolean admits(String supervisor) {
        boolean refusedBefore = !inTransfer() && of(homeRoom, supervisor) == Audibility.REFUSED;
        return !names(supervisor) || refusedBefore;
    }

    private Audibility of(Supervisor supervisor) {
        if (supervisor.mode() == SupervisionMode.BARGE) {
            return callerHeld() ? Audibility.SILENCED : Audibility.OPEN;
        }
        return Audibility.LISTENING;
    }

    private static RoomRule whisper(Supervisor supervisor) {
        return new RoomRule(
                supervisor.whisperRoom(),
                true,
                Audibility.REFUSED,
                List.of(
                        new LegRule(supervisor.identity(), LegKind.SUPERVISOR, Audibility.OPEN),
                        new LegRule(supervisor.agent(), null, Audibility.OPEN)));
    }

    /** Whether anybody in any room may not hear or not be heard. */
    public boolean restricts() {
        return rooms.stream()
                .filter(RoomRule::wanted)
                .anyMatch(room -> room.others() != Audibility.OPEN
                        || room.legs().stream().anyMatch(leg -> leg.audibility() != Audibility.OPEN));
    }

    /** The rooms that are wanted. */
    public List<String> wantedRooms() {
        return rooms.stream().filter(RoomRule::wanted).map(RoomRule::name).toList();
    }

    /** The rule of a room. */
    public Optional<RoomRule> room(String name) {
        return rooms.stream().filter(room -> room.name().equals(name)).findFirst();
    }

    /** What an identity may do in a room; nothing in a room that is not wanted. */
    public Audibility of(String room, String identity) {
        return room(room).map(rule -> rule.of(identity)).orElse(Audibility.REFUSED);
    }

    /** The kind that the matrix gives an identity, in whatever room. */
    public Optional<LegKind> kindOf(String identity) {
        return rooms.stream()
                .flatMap(room -> room.listed(identity).stream())
                .map(LegRule::kind)
                .filter(kind -> kind != null)
                .findFirst();
    }

    /** Whether a leg is named in any room. */
    public boolean names(String identity) {
        return rooms.stream().anyMatch(room -> room.listed(identity).isPresent());
    }

    /** Whether a transfer runs on it: the order that ends one names none. */
    public boolean inTransfer() {
        return transferId != null;
    }

    /** Whether the caller is on hold in the home room. */
    public boolean callerHeld() {
        return room(homeRoom)
                .map(rule -> {
                    List<LegRule> callers = rule.legs().stream()
                            .filter(leg -> leg.kind() == LegKind.CALLER)
                            .toList();
                    return callers.isEmpty()
                            ? rule.others() == Audibility.HELD
                            : callers.stream().anyMatch(leg -> leg.audibility() == Audibility.HELD);
                })
                .orElse(false);
    }
}
