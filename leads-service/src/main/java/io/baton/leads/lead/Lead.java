package io.baton.leads.lead;

import io.baton.events.lead.LeadAssigned;
import io.baton.events.lead.LeadCreated;
import io.baton.events.lead.LeadEvent;
import io.baton.events.lead.LeadStatusChanged;
import io.baton.kit.problem.Problem;
import io.baton.kit.problem.ProblemCode;
import io.baton.leads.template.Variable;
import io.baton.leads.web.Clearable;
import io.baton.leads.web.TextMapColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;

/** Somebody who may become a customer. */
@Entity
@Table(name = "lead")
public class Lead {

    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    @Id
    UUID id;

    @Column(name = "contact_id")
    UUID contactId;

    String title;

    @Enumerated(EnumType.STRING)
    LeadStatus status;

    int priority;

    String source;

    String owner;

    BigDecimal value;

    String currency;

    @Column(name = "next_action")
    String nextAction;

    @Column(name = "next_action_at")
    Instant nextActionAt;

    String[] tags;

    @Convert(converter = TextMapColumn.class)
    Map<String, String> custom;

    String search;

    int version;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "updated_at")
    Instant updatedAt;

    /** For the persistence layer. */
    protected Lead() {}

    /** A new one of this contact. */
    Lead(UUID id, UUID contactId, String source, Instant now) {
        this.id = id;
        this.contactId = contactId;
        this.source = source;
        this.title = "";
        this.status = LeadStatus.NEW;
        this.priority = 1;
        this.value = new BigDecimal("0.00");
        this.currency = "EUR";
        this.tags = new String[0];
        this.custom = Map.of();
        this.createdAt = now;
    }

    /** Takes over what the request says but for the status; the first time it is the lead's creation. */
    List<LeadEvent> change(LeadRequest request, String by, Instant now) {
        title = request.title() == null ? title : request.title().strip();
        if (title.isEmpty()) {
            throw Problem.field(ProblemCode.VALIDATION_FAILED, "title", "must not be blank");
        }
        priority = request.priority() == null ? priority : request.priority();
        currency = request.currency() == null ? currency : currency(request.currency());
        value = request.value() == null ? value : request.value().setScale(2, RoundingMode.UNNECESSARY);
        nextAction = text(request.nextAction(), nextAction);
        nextActionAt = possible(Clearable.after(request.nextActionAt(), nextActionAt));
        tags = request.tags() == null
                ? tags
                : request.tags().stream().distinct().sorted().toArray(String[]::new);
        custom = request.custom() == null ? custom : merged(custom, request.custom());
        search = title.toLowerCase(Locale.ROOT);
        boolean isNew = version == 0;
        version++;
        updatedAt = now;
        List<LeadEvent> events = new ArrayList<>();
        if (isNew) {
            events.add(new LeadCreated(id, contactId, version, status.wire(), source));
        }
        events.addAll(assign(text(request.owner(), owner), by));
        return events;
    }

    private List<LeadEvent> assign(String next, String by) {
        if (Objects.equals(next, owner)) {
            return List.of();
        }
        String previous = owner;
        owner = next;
        return List.of(new LeadAssigned(id, contactId, version, owner, previous, by));
    }

    /**
     * Goes on to another status; nothing when it is there already.
     *
     * @throws Problem {@code lead_state} with where it may go, when not there
     */
    List<LeadEvent> move(LeadStatus next, String reason, String by, Instant now) {
        if (next == status) {
            return List.of();
        }
        if (!status.next().contains(next)) {
            throw Problem.of(
                    ProblemCode.LEAD_STATE,
                    "A lead that is " + status.wire() + " cannot become " + next.wire() + ".",
                    Map.of(
                            "current",
                            status.wire(),
                            "allowed",
                            status.next().stream().map(LeadStatus::wire).toList()));
        }
        if (reason == null && (next == LeadStatus.LOST || status == LeadStatus.LOST)) {
            throw Problem.field(ProblemCode.VALIDATION_FAILED, "reason", "is needed for this move");
        }
        LeadStatus previous = status;
        status = next;
        version++;
        updatedAt = now;
        return List.of(new LeadStatusChanged(id, contactId, version, next.wire(), previous.wire(), reason, by));
    }

    private static String currency(String code) {
        try {
            return Currency.getInstance(code).getCurrencyCode();
        } catch (IllegalArgumentException e) {
            throw Problem.field(ProblemCode.VALIDATION_FAILED, "currency", "is no currency, for example EUR");
        }
    }

    private static Instant possible(Instant at) {
        if (at != null && (at.isBefore(EARLIEST) || at.isAfter(LATEST))) {
            throw Problem.field(
                    ProblemCode.VALIDATION_FAILED, "nextActionAt", "must be between the years 2000 and 2200");
        }
        return at;
    }

    private static String text(String asked, String now) {
        if (asked == null) {
            return now;
        }
        return asked.isBlank() ? null : asked.strip();
    }

    private static Map<String, String> merged(Map<String, String> now, Map<String, String> asked) {
        Map<String, String> merged = new TreeMap<>(now);
        asked.forEach((key, value) -> {
            if (value.isEmpty()) {
                merged.remove(key);
            } else {
                merged.put(key, value);
            }
        });
        if (merged.size() > 50) {
            throw Problem.field(ProblemCode.VALIDATION_FAILED, "custom", "has more than 50 fields");
        }
        return merged;
    }

    /** The id. */
    public UUID id() {
        return id;
    }

    /** Whom it is about. */
    public UUID contactId() {
        return contactId;
    }

    /** What it is about. */
    public String title() {
        return title;
    }

    /** Where it stands. */
    public LeadStatus status() {
        return status;
    }

    /** Who looks after it, or null. */
    public String owner() {
        return owner;
    }

    /** What texts about the lead may say of it. */
    public Map<Variable, String> values() {
        Map<Variable, String> values = new EnumMap<>(Variable.class);
        values.put(Variable.LEAD_TITLE, title);
        values.put(Variable.LEAD_STATUS, status.wire());
        values.put(Variable.LEAD_VALUE, value.toPlainString());
        values.put(Variable.LEAD_CURRENCY, currency);
        return values;
    }
}
