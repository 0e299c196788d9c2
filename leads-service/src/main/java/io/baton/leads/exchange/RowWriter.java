package io.baton.leads.exchange;

import io.baton.kit.problem.Problem;
import io.baton.kit.problem.ProblemCode;
import io.baton.leads.contact.ContactDesk;
import io.baton.leads.lead.LeadDesk;
import io.baton.leads.lead.LeadView;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.commons.csv.CSVRecord;

/** Takes rows in, a batch in a transaction with how far it is: killed in between, the batch is done again as if it never was. */
@ApplicationScoped
class RowWriter {

    private final Imports imports;
    private final ContactDesk contacts;
    private final LeadDesk leads;
    private final Validator validator;
    private final Clock clock;

    RowWriter(Imports imports, ContactDesk contacts, LeadDesk leads, Validator validator, Clock clock) {
        this.imports = imports;
        this.contacts = contacts;
        this.leads = leads;
        this.validator = validator;
        this.clock = clock;
    }

    /** Takes a batch in; says whether this worker may go on. */
    Uni<Boolean> write(UUID importId, UUID worker, List<CSVRecord> batch) {
        return Panache.withTransaction(() -> imports.lock(importId).chain(it -> {
            if (!it.isHeldBy(worker)) {
                return Uni.createFrom().item(false);
            }
            return Multi.createFrom()
                    .iterable(batch)
                    .onItem()
                    .transformToUniAndConcatenate(record -> take(it, record))
                    .collect()
                    .last()
                    .call(() -> imports.flush())
                    .call(() -> imports.prolong(importId, worker))
                    .replaceWith(true);
        }));
    }

    private Uni<Void> take(LeadImport it, CSVRecord record) {
        int row = (int) record.getRecordNumber();
        if (row <= it.doneRows) {
            return Uni.createFrom().voidItem();
        }
        return Uni.createFrom()
                .deferred(() -> {
                    LeadRow read = LeadRow.of(record);
                    requireValid(read.contact());
                    requireValid(read.lead());
                    contacts.requireGood(read.contact());
                    leads.requireGood(read.lead());
                    return it.dryRun
                            ? Uni.createFrom().item(new RowOutcome(row, "valid", null, null, null, null))
                            : create(row, read, it.createdBy);
                })
                .onFailure(Problem.class)
                .recoverWithItem(failure -> refused(row, failure))
                .chain(outcome -> {
                    it.doneRows = row;
                    if (outcome.outcome().equals("refused")) {
                        it.refused++;
                    } else {
                        it.created++;
                    }
                    return imports.keepRow(it.id, outcome);
                });
    }

    private Uni<RowOutcome> create(int row, LeadRow read, String by) {
        return contacts.add(read.contact())
                .chain(contact -> leads.add(contact, read.lead(), by))
                .map(LeadView::id)
                .map(lead -> new RowOutcome(row, "created", lead, null, null, null));
    }

    private void requireValid(Object request) {
        validator.validate(request).stream().findFirst().ifPresent(wrong -> {
            throw Problem.field(
                    ProblemCode.VALIDATION_FAILED, wrong.getPropertyPath().toString(), wrong.getMessage());
        });
    }

    @SuppressWarnings("unchecked")
    private static RowOutcome refused(int row, Problem problem) {
        Optional<Map<String, String>> violation = Optional.ofNullable(
                        (List<Map<String, String>>) problem.getParameters().get("violations"))
                .flatMap(all -> all.stream().findFirst());
        return new RowOutcome(
                row,
                "refused",
                null,
                problem.code().wire(),
                violation.map(each -> each.get("field")).orElse(null),
                violation.map(each -> each.get("message")).orElse(problem.getDetail()));
    }

    /** Ends an import; its file is kept only after a dry run, which may be run for good. */
    Uni<Void> finish(UUID importId, UUID worker, String state, String reason) {
        return Panache.withTransaction(() -> imports.lock(importId).call(it -> {
                    if (!it.isHeldBy(worker)) {
                        return Uni.createFrom().voidItem();
                    }
                    it.finish(state, reason, clock.instant());
                    boolean again = it.dryRun && state.equals(LeadImport.DONE);
                    return again ? Uni.createFrom().voidItem() : imports.forgetParts(importId);
                }))
                .replaceWithVoid();
    }
}
