package io.baton.leads.document;

import io.baton.leads.template.Template;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A template of contracts; see {@link ContractTemplateRequest}.
 *
 * @param variables the variables that the text names
 * @param version grows with every change; the ETag
 */
public record ContractTemplateView(
        UUID id,
        String title,
        String language,
        String body,
        List<String> variables,
        int version,
        String createdBy,
        Instant createdAt,
        Instant updatedAt) {

    static ContractTemplateView of(ContractTemplate template) {
        return new ContractTemplateView(
                template.id,
                template.title,
                template.language,
                template.body,
                Template.parse("body", template.body).variables(),
                template.version,
                template.createdBy,
                template.createdAt,
                template.updatedAt);
    }
}
