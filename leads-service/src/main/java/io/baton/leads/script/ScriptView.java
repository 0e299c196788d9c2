package io.baton.leads.script;

import io.baton.leads.template.Template;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A script; see {@link ScriptRequest}.
 *
 * @param published the version that agents read, or null
 * @param version the newest version; the ETag
 * @param variables the variables that the text names
 */
public record ScriptView(
        UUID id,
        String title,
        String category,
        String language,
        List<String> tags,
        List<String> statuses,
        List<String> reasons,
        String body,
        String state,
        Integer published,
        int version,
        List<String> variables,
        String createdBy,
        Instant createdAt,
        Instant updatedAt) {

    static ScriptView of(Script script) {
        return new ScriptView(
                script.id,
                script.title,
                script.category,
                script.language,
                List.of(script.tags),
                List.of(script.statuses),
                List.of(script.reasons),
                script.body,
                script.state,
                script.published,
                script.version,
                Template.parse("body", script.body).variables(),
                script.createdBy,
                script.createdAt,
                script.updatedAt);
    }
}
