package io.baton.leads.script;

import io.baton.events.script.ScriptEvent;
import io.baton.events.script.ScriptPublished;
import io.baton.events.script.ScriptRetired;
import io.baton.kit.problem.Problem;
import io.baton.kit.problem.ProblemCode;
import io.baton.leads.lead.LeadStatus;
import io.baton.leads.template.Template;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What agents say. Each change of its title or text is a version; agents read the published one. */
@Entity
@Table(name = "script")
public class Script {

    static final String DRAFT = "draft";
    static final String PUBLISHED = "published";
    static final String RETIRED = "retired";

    @Id
    UUID id;

    String title;

    String category;

    String language;

    String[] tags;

    String[] statuses;

    String[] reasons;

    String body;

    String state;

    Integer published;

    int version;

    @Column(name = "created_by")
    String createdBy;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "updated_at")
    Instant updatedAt;

    @Column(name = "deleted_at")
    Instant deletedAt;

    /** For the persistence layer. */
    protected Script() {}

    Script(UUID id, String by, Instant now) {
        this.id = id;
        this.language = "en";
        this.tags = new String[0];
        this.statuses = new String[0];
        this.reasons = new String[0];
        this.state = DRAFT;
        this.createdBy = by;
        this.createdAt = now;
    }

    /** Takes over what the request says but for the state. */
    void change(ScriptRequest request, Instant now) {
        title = given("title", request.title(), title);
        category = given("category", request.category(), category);
        body = given("body", request.body(), body);
        Template.parse("body", body);
        language = request.language() == null ? language : request.language();
        tags = request.tags() == null ? tags : sorted(request.tags());
        statuses = request.statuses() == null
                ? statuses
                : sorted(request.statuses().stream().map(LeadStatus::wire).toList());
        reasons = request.reasons() == null ? reasons : sorted(request.reasons());
        version++;
        updatedAt = now;
    }

    /**
     * Goes on to another state: a draft is published, what is published can be published anew or retired, what is retired can be drafted again.
     *
     * @throws Problem {@code script_state}
     */
    List<ScriptEvent> become(String next, String by) {
        return switch (next) {
            case PUBLISHED -> publish(by);
            case RETIRED -> retire(by);
            default -> redraft();
        };
    }

    private List<ScriptEvent> publish(String by) {
        if (state.equals(RETIRED)) {
            throw wrong("A retired script is drafted again before it is published.");
        }
        state = PUBLISHED;
        published = version;
        return List.of(new ScriptPublished(id, version, category, language, by));
    }

    private List<ScriptEvent> retire(String by) {
        if (!state.equals(PUBLISHED)) {
            throw wrong("Only a published script can be retired.");
        }
        state = RETIRED;
        published = null;
        return List.of(new ScriptRetired(id, version, by));
    }

    private List<ScriptEvent> redraft() {
        if (state.equals(PUBLISHED)) {
            throw wrong(
                    "A published script stays published until it is retired; changes become public when it is published anew.");
        }
        state = DRAFT;
        return List.of();
    }

    private Problem wrong(String detail) {
        return Problem.of(ProblemCode.SCRIPT_STATE, detail, Map.of("state", state));
    }

    private static String given(String field, String asked, String now) {
        String value = asked == null ? now : asked.strip();
        if (value == null || value.isEmpty()) {
            throw Problem.field(ProblemCode.VALIDATION_FAILED, field, "must not be blank");
        }
        return value;
    }

    private static String[] sorted(List<String> values) {
        return values.stream().distinct().sorted().toArray(String[]::new);
    }

    /** How well it fits, the higher the better; negative when not at all. */
    int fit(String status, String reason, String wantedLanguage) {
        if (statuses.length > 0 && status != null && !Arrays.asList(statuses).contains(status)) {
            return -1;
        }
        if (reasons.length > 0 && reason != null && !Arrays.asList(reasons).contains(reason)) {
            return -1;
        }
        int fit = 0;
        fit += statuses.length > 0 && status != null ? 4 : 0;
        fit += reasons.length > 0 && reason != null ? 2 : 0;
        fit += wantedLanguage != null && language.equalsIgnoreCase(wantedLanguage) ? 8 : 0;
        return fit;
    }
}
