package io.baton.leads.exchange;

import io.baton.kit.id.Ids;
import io.baton.kit.problem.Problem;
import io.baton.kit.problem.ProblemCode;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** What people do with imports. */
@ApplicationScoped
class ImportDesk {

    private final Imports imports;
    private final ImportSettings settings;
    private final Ids ids;
    private final Clock clock;

    ImportDesk(Imports imports, ImportSettings settings, Ids ids, Clock clock) {
        this.imports = imports;
        this.settings = settings;
        this.ids = ids;
        this.clock = clock;
    }

    /** Takes the first part, and starts at once unless more are to come. */
    Uni<ImportView> begin(byte[] csv, boolean dryRun, boolean start, String by) {
        return Panache.withTransaction(() -> {
            LeadImport it = new LeadImport(ids.next(), by, clock.instant());
            return imports.persistAndFlush(it)
                    .chain(() -> imports.keepPart(it.id, 0, csv))
                    .invoke(() -> {
                        it.parts = 1;
                        it.dryRun = dryRun;
                        if (start) {
                            it.start(dryRun, clock.instant());
                        }
                    })
                    .chain(() -> imports.flush())
                    .replaceWith(() -> ImportView.of(it));
        });
    }

    Uni<ImportView> add(UUID id, int part, byte[] csv) {
        if (part >= settings.maxParts()) {
            throw Problem.field(ProblemCode.VALIDATION_FAILED, "part", "must be less than " + settings.maxParts());
        }
        return Panache.withTransaction(
                () -> imports.lock(id).invoke(LeadImport::requireOpen).chain(it -> imports.keepPart(id, part, csv)
                        .replaceWith(() -> ImportView.of(it))));
    }

    Uni<ImportView> start(UUID id, boolean dryRun) {
        return Panache.withTransaction(() -> imports.lock(id).chain(it -> imports.parts(id)
                .invoke(parts -> {
                    it.parts = parts;
                    it.start(dryRun, clock.instant());
                })
                .chain(() -> imports.forgetRows(id))
                .chain(() -> imports.flush())
                .replaceWith(() -> ImportView.of(it))));
    }
}
