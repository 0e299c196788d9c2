package io.baton.transfer.transfer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What each state of a transfer needs to happen outside. The one place that decides it. */
final class TransferPlan {

    private TransferPlan() {}

    /** The steps of the present state. */
    static List<PlannedStep> of(Transfer transfer, Instant now, TransferSettings settings) {
        List<PlannedStep> steps = new ArrayList<>();
        if (transfer.settledAt == null && !transfer.enforced()) {
            steps.add(new PlannedStep(StepKind.ENFORCE, now));
        }
        if (transfer.state.isEnd() || transfer.state == TransferState.CANCELLING || transfer.confirmed) {
            return steps;
        }
        steps.add(new PlannedStep(StepKind.LOOK, now.plus(settings.lookEvery())));
        awaited(transfer).ifPresent(leg -> steps.add(new PlannedStep(StepKind.AWAIT, now)));
        if (transfer.deadline != null) {
            steps.add(new PlannedStep(StepKind.DEADLINE, transfer.deadline));
        }
        if (transfer.enforced() && invited(transfer).isPresent()) {
            steps.add(new PlannedStep(StepKind.INVITE, now));
        }
        return steps;
    }

    /** The leg whose sound moves the present state on. */
    static Optional<AwaitedLeg> awaited(Transfer transfer) {
        if (transfer.target == null || transfer.confirmed) {
            return Optional.empty();
        }
        return switch (transfer.state) {
            case OFFERING ->
                transfer.byToken
                        ? Optional.of(new AwaitedLeg(transfer.target, transfer.consultRoom))
                        : Optional.empty();
            case JOINING -> Optional.of(new AwaitedLeg(transfer.target, transfer.stage()));
            case CONSULTING ->
                transfer.withCaller
                        ? Optional.empty()
                        : Optional.of(new AwaitedLeg(transfer.target, transfer.homeRoom));
            case THREE_WAY ->
                transfer.threeWayAt == null
                        ? Optional.of(new AwaitedLeg(transfer.target, transfer.homeRoom))
                        : Optional.empty();
            case COMPLETING ->
                Optional.of(
                        transfer.direction == Direction.CALLER
                                ? new AwaitedLeg(transfer.caller(), transfer.consultRoom)
                                : new AwaitedLeg(transfer.target, transfer.homeRoom));
            default -> Optional.empty();
        };
    }

    /** The leg whose client is asked to move, once the way is clear. */
    static Optional<AwaitedLeg> invited(Transfer transfer) {
        boolean completing = transfer.state == TransferState.COMPLETING;
        if (completing && transfer.direction == Direction.CALLER) {
            return Optional.of(new AwaitedLeg(transfer.caller(), transfer.consultRoom));
        }
        boolean alone = transfer.abandoned && transfer.consultRoom != null;
        return alone && (completing || transfer.state == TransferState.JOINING)
                ? Optional.of(new AwaitedLeg(transfer.target, transfer.homeRoom))
                : Optional.empty();
    }

    /** The room this identity may join now by right of the transfer. */
    static Optional<String> roomFor(Transfer transfer, String identity) {
        if (identity.equals(transfer.fromAgent)) {
            return roomForPassing(transfer);
        }
        return identity.equals(transfer.target) ? roomForTarget(transfer) : Optional.empty();
    }

    private static Optional<String> roomForPassing(Transfer transfer) {
        boolean consults = transfer.mode == TransferMode.CONSULT;
        return switch (transfer.state) {
            case HOLDING -> transfer.abandoned ? Optional.of(transfer.homeRoom) : Optional.empty();
            case OFFERING -> {
                if (transfer.abandoned) {
                    yield Optional.of(transfer.homeRoom);
                }
                yield consults ? Optional.of(transfer.consultRoom) : Optional.empty();
            }
            case JOINING -> consults ? Optional.of(transfer.consultRoom) : Optional.empty();
            case CONSULTING -> Optional.of(transfer.withCaller ? transfer.homeRoom : transfer.consultRoom);
            case THREE_WAY -> Optional.of(transfer.homeRoom);
            case COMPLETING ->
                consults && !transfer.abandoned && !transfer.confirmed && transfer.direction == Direction.AGENT
                        ? Optional.of(transfer.consultRoom)
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<String> roomForTarget(Transfer transfer) {
        return switch (transfer.state) {
            case OFFERING -> transfer.byToken ? Optional.of(transfer.consultRoom) : Optional.empty();
            case JOINING -> Optional.of(transfer.stage());
            case CONSULTING -> Optional.of(transfer.consultRoom);
            case THREE_WAY -> Optional.of(transfer.homeRoom);
            case COMPLETING, COMPLETED ->
                Optional.of(transfer.direction == Direction.CALLER ? transfer.consultRoom : transfer.homeRoom);
            default -> Optional.empty();
        };
    }
}
