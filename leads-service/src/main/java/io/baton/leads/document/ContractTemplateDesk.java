package io.baton.leads.document;

import io.baton.kit.id.Ids;
import io.baton.kit.problem.Problem;
import io.baton.kit.problem.ProblemCode;
import io.baton.leads.web.Versions;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** What people do with templates of contracts. They say nothing of a person or a deal, so nothing of it is an event. */
@ApplicationScoped
class ContractTemplateDesk {

    private final ContractTemplates templates;
    private final Ids ids;
    private final Clock clock;

    ContractTemplateDesk(ContractTemplates templates, Ids ids, Clock clock) {
        this.templates = templates;
        this.ids = ids;
        this.clock = clock;
    }

    Uni<ContractTemplateView> create(ContractTemplateRequest request, String by) {
        return Panache.withTransaction(() -> {
                    ContractTemplate template = new ContractTemplate(ids.next(), by, now());
                    template.change(request, now());
                    return templates.persistAndFlush(template);
                })
                .map(ContractTemplateView::of);
    }

    Uni<ContractTemplateView> change(UUID id, ContractTemplateRequest request, Integer seen) {
        return Panache.withTransaction(() -> templates
                        .lock(id)
                        .invoke(template -> Versions.require(seen, template.version))
                        .invoke(template -> template.change(request, now())))
                .map(ContractTemplateView::of);
    }

    Uni<Void> remove(UUID id, Integer seen) {
        return Panache.withTransaction(() -> templates
                .lock(id)
                .invoke(template -> Versions.require(seen, template.version))
                .chain(templates::delete));
    }

    /**
     * The request with the text of the template that it names, in the session that is open now.
     *
     * @throws Problem {@code template_not_found}; {@code validation_failed} when it is no contract or brings a text of its own
     */
    Uni<DocumentRequest> written(DocumentKind kind, DocumentRequest request) {
        if (request.templateId() == null) {
            return Uni.createFrom().item(request);
        }
        if (kind != DocumentKind.CONTRACT) {
            throw Problem.field(ProblemCode.VALIDATION_FAILED, "templateId", "is for contracts only");
        }
        if (request.body() != null) {
            throw Problem.field(ProblemCode.VALIDATION_FAILED, "templateId", "must not be given beside a body");
        }
        return templates.require(request.templateId()).map(template -> request.with(template.body));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
