package io.baton.leads.document;

import io.baton.kit.problem.Problem;
import io.baton.kit.problem.ProblemCode;
import io.baton.leads.template.Template;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A text that contracts begin with. They copy it, so that it can change or go without changing them. */
@Entity
@Table(name = "contract_template")
public class ContractTemplate {

    @Id
    UUID id;

    String title;

    String language;

    String body;

    int version;

    @Column(name = "created_by")
    String createdBy;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "updated_at")
    Instant updatedAt;

    /** For the persistence layer. */
    protected ContractTemplate() {}

    ContractTemplate(UUID id, String by, Instant now) {
        this.id = id;
        this.language = "en";
        this.createdBy = by;
        this.createdAt = now;
    }

    /**
     * Takes over what the request says.
     *
     * @throws Problem {@code variable_unknown} when the text names one that there is not
     */
    void change(ContractTemplateRequest request, Instant now) {
        title = given("title", request.title(), title);
        body = given("body", request.body(), body);
        Template.parse("body", body);
        language = request.language() == null ? language : request.language();
        version++;
        updatedAt = now;
    }

    private static String given(String field, String asked, String now) {
        String value = asked == null ? now : asked.strip();
        if (value == null || value.isEmpty()) {
            throw Problem.field(ProblemCode.VALIDATION_FAILED, field, "must not be blank");
        }
        return value;
    }
}
