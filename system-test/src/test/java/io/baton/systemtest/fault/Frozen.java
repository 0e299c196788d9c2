package io.baton.systemtest.fault;

/** A process that stands still as long as this is open: for its clients it is away without a farewell. */
record Frozen(ProcessHandle process) implements AutoCloseable {

    Frozen {
        ProcessSignal.stop(process);
    }

    long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        ProcessSignal.go(process);
    }
}
