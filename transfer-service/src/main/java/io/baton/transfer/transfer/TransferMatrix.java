package io.baton.transfer.transfer;

import io.baton.transfer.call.Audibility;
import io.baton.transfer.call.Matrix;
import java.util.ArrayList;
import java.util.List;

/** Who shall hear whom in each state of a transfer. The one place that decides it. */
final class TransferMatrix {

    private static final String AGENT = "agent";

    private TransferMatrix() {}

    /** The wish of the present state. */
    static Matrix of(Transfer transfer) {
        boolean over = transfer.state.isEnd() || transfer.state == TransferState.CANCELLING;
        boolean moved = transfer.direction == Direction.CALLER && transfer.confirmed;
        List<Matrix.Room> rooms = new ArrayList<>();
        rooms.add(home(transfer, over, moved));
        if (transfer.consultRoom != null) {
            rooms.add(consult(transfer, over, moved));
        }
        return new Matrix(
                transfer.matrixVersion,
                over ? null : transfer.id,
                moved ? transfer.consultRoom : transfer.homeRoom,
                List.copyOf(rooms));
    }

    private static Matrix.Room home(Transfer transfer, boolean over, boolean moved) {
        if (moved || transfer.state == TransferState.CALLER_LEFT) {
            return new Matrix.Room(transfer.homeRoom, false, Audibility.REFUSED, List.of());
        }
        if (transfer.confirmed) {
            return room(transfer, transfer.homeRoom, Audibility.OPEN, Audibility.REFUSED, Audibility.OPEN);
        }
        if (over) {
            Audibility target = transfer.targetAdmitted() ? Audibility.REFUSED : null;
            return room(transfer, transfer.homeRoom, Audibility.OPEN, Audibility.OPEN, target);
        }
        if (!transfer.mode.holds()) {
            return room(transfer, transfer.homeRoom, Audibility.OPEN, Audibility.OPEN, Audibility.OPEN);
        }
        if (transfer.state == TransferState.THREE_WAY) {
            return room(transfer, transfer.homeRoom, Audibility.OPEN, Audibility.OPEN, Audibility.OPEN);
        }
        if (transfer.withCaller) {
            return room(transfer, transfer.homeRoom, Audibility.OPEN, Audibility.OPEN, Audibility.REFUSED);
        }
        return room(
                transfer,
                transfer.homeRoom,
                Audibility.HELD,
                mayComeBack(transfer) ? Audibility.OPEN : Audibility.SILENCED,
                mayJoinHome(transfer) ? Audibility.OPEN : Audibility.REFUSED);
    }

    /** An agent who was lost finds the caller again as long as nobody else has taken the call. */
    private static boolean mayComeBack(Transfer transfer) {
        return transfer.abandoned
                && (transfer.state == TransferState.HOLDING || transfer.state == TransferState.OFFERING);
    }

    /** From the consult on the target may join the caller; the caller does not hear it before completion. */
    private static boolean mayJoinHome(Transfer transfer) {
        return switch (transfer.state) {
            case CONSULTING -> true;
            case COMPLETING -> transfer.direction == Direction.AGENT;
            case JOINING -> transfer.mode == TransferMode.BLIND;
            default -> false;
        };
    }

    private static Matrix.Room consult(Transfer transfer, boolean over, boolean moved) {
        String name = transfer.consultRoom;
        if (moved) {
            return room(transfer, name, Audibility.OPEN, Audibility.REFUSED, Audibility.OPEN);
        }
        if (over) {
            return new Matrix.Room(name, false, Audibility.REFUSED, List.of());
        }
        if (transfer.state == TransferState.COMPLETING && transfer.direction == Direction.CALLER) {
            Matrix.Room room = room(transfer, name, Audibility.REFUSED, Audibility.SILENCED, Audibility.OPEN);
            List<Matrix.Leg> legs = new ArrayList<>(room.legs());
            legs.add(new Matrix.Leg(transfer.caller(), "caller", Audibility.OPEN));
            return new Matrix.Room(name, true, Audibility.REFUSED, List.copyOf(legs));
        }
        if (transfer.withCaller || transfer.state == TransferState.THREE_WAY) {
            return room(transfer, name, Audibility.REFUSED, Audibility.SILENCED, Audibility.HELD);
        }
        Matrix.Room room = room(transfer, name, Audibility.REFUSED, Audibility.OPEN, Audibility.OPEN);
        return transfer.direction == Direction.CALLER ? withLateCaller(transfer, room) : room;
    }

    /** A caller who comes after the time for the move has left the old room already: let in, neither hearing nor heard yet. */
    private static Matrix.Room withLateCaller(Transfer transfer, Matrix.Room room) {
        List<Matrix.Leg> legs = new ArrayList<>(room.legs());
        legs.add(new Matrix.Leg(transfer.caller(), "caller", Audibility.SILENCED));
        return new Matrix.Room(room.name(), room.wanted(), room.others(), List.copyOf(legs));
    }

    private static Matrix.Room room(
            Transfer transfer, String name, Audibility others, Audibility from, Audibility target) {
        List<Matrix.Leg> legs = new ArrayList<>();
        legs.add(new Matrix.Leg(transfer.fromAgent, AGENT, from));
        if (target != null && transfer.target != null) {
            legs.add(new Matrix.Leg(transfer.target, AGENT, target));
        }
        for (String identity : transfer.refused) {
            legs.add(new Matrix.Leg(identity, AGENT, Audibility.REFUSED));
        }
        return new Matrix.Room(name, true, others, List.copyOf(legs));
    }
}
