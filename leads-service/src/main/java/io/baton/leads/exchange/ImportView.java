package io.baton.leads.exchange;

import java.time.Instant;
import java.util.UUID;

/**
 * An import and how far it is.
 *
 * @param state {@code open}, {@code running}, {@code done} or {@code failed}
 * @param doneRows how many rows were looked at
 * @param created how many became leads, or would have in a dry run
 * @param refused how many did not
 * @param reason why it failed
 */
public record ImportView(
        UUID id,
        String state,
        boolean dryRun,
        int parts,
        int doneRows,
        int created,
        int refused,
        String reason,
        String createdBy,
        Instant createdAt,
        Instant finishedAt) {

    static ImportView of(LeadImport it) {
        return new ImportView(
                it.id,
                it.state,
                it.dryRun,
                it.parts,
                it.doneRows,
                it.created,
                it.refused,
                it.reason,
                it.createdBy,
                it.createdAt,
                it.finishedAt);
    }
}
