package io.baton.transfer.transfer;

/**
 * The person behind a request.
 *
 * @param username username and LiveKit identity
 * @param supervisor whether they may see and end everybody's transfers
 */
public record Asker(String username, boolean supervisor) {

    boolean isPassing(Transfer transfer) {
        return username.equals(transfer.fromAgent) || username.equals(transfer.requestedBy);
    }

    boolean isTarget(Transfer transfer) {
        return username.equals(transfer.target);
    }

    boolean sees(Transfer transfer) {
        return supervisor || isPassing(transfer) || isTarget(transfer) || transfer.passedOver(username);
    }
}
