package io.baton.systemtest.fault;

/** A component's processes that stand still as long as this is open: for its clients it is away without a farewell. */
public record Frozen(ProcessHandle process) implements AutoCloseable {

    public Frozen {
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
