package io.baton.leads.exchange;

import io.baton.kit.problem.Problem;
import io.baton.kit.problem.ProblemCode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** A CSV on its way in: open for parts, then running, then done or failed. A dry run that is done may be run for good. */
@Entity
@Table(name = "lead_import")
public class LeadImport {

    static final String OPEN = "open";
    static final String RUNNING = "running";
    static final String DONE = "done";
    static final String FAILED = "failed";

    @Id
    UUID id;

    String state;

    @Column(name = "dry_run")
    boolean dryRun;

    int parts;

    @Column(name = "done_rows")
    int doneRows;

    int created;

    int refused;

    String reason;

    @Column(name = "created_by")
    String createdBy;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "finished_at")
    Instant finishedAt;

    UUID lease;

    @Column(name = "lease_until")
    Instant leaseUntil;

    /** For the persistence layer. */
    protected LeadImport() {}

    LeadImport(UUID id, String by, Instant now) {
        this.id = id;
        this.state = OPEN;
        this.createdBy = by;
        this.createdAt = now;
    }

    void requireOpen() {
        if (!state.equals(OPEN)) {
            throw wrong("It takes no more parts: begin another import.");
        }
    }

    /** Begins, or begins for good after a dry run. */
    void start(boolean dry, Instant now) {
        boolean again = state.equals(DONE) && dryRun && !dry;
        if (!state.equals(OPEN) && !again) {
            throw wrong("It was started before.");
        }
        if (parts == 0) {
            throw wrong("It has no parts yet.");
        }
        state = RUNNING;
        dryRun = dry;
        doneRows = 0;
        created = 0;
        refused = 0;
        finishedAt = null;
        leaseUntil = now;
    }

    /** Whether this worker may go on with it. */
    boolean isHeldBy(UUID worker) {
        return state.equals(RUNNING) && worker.equals(lease);
    }

    void finish(String next, String why, Instant now) {
        state = next;
        reason = why;
        finishedAt = now;
        lease = null;
        leaseUntil = null;
    }

    private Problem wrong(String detail) {
        return Problem.of(ProblemCode.IMPORT_STATE, detail, Map.of("state", state));
    }
}
