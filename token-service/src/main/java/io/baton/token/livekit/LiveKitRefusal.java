package io.baton.token.livekit;

/** LiveKit answered with an error that is not "not found". */
final class LiveKitRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;

    LiveKitRefusal(String method, int status, String body) {
        super(method + " answered " + status + ": " + body);
        this.status = status;
    }

    int status() {
        return status;
    }
}
