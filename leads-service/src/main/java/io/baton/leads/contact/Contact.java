package io.baton.leads.contact;

import io.baton.events.contact.ContactCreated;
import io.baton.events.contact.ContactErased;
import io.baton.events.contact.ContactEvent;
import io.baton.events.contact.ContactMerged;
import io.baton.events.contact.ContactUpdated;
import io.baton.events.contact.ContactVerified;
import io.baton.kit.problem.Problem;
import io.baton.kit.problem.ProblemCode;
import io.baton.leads.template.Variable;
import io.baton.leads.web.TextMapColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/** Somebody we talk to. */
@Entity
@Table(name = "contact")
public class Contact {

    private static final String ERASED = "erased";

    @Id
    UUID id;

    String name;

    String company;

    String[] tags;

    String language;

    @Column(name = "time_zone")
    String timeZone;

    String source;

    @Convert(converter = TextMapColumn.class)
    Map<String, String> custom;

    @Convert(converter = PointsColumn.class)
    List<Point> points;

    String search;

    int version;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "updated_at")
    Instant updatedAt;

    @Column(name = "merged_into")
    UUID mergedInto;

    @Column(name = "erased_at")
    Instant erasedAt;

    /** For the persistence layer. */
    protected Contact() {}

    /** Somebody new. */
    Contact(UUID id, String source, Instant now) {
        this.id = id;
        this.source = source;
        this.name = "";
        this.tags = new String[0];
        this.custom = Map.of();
        this.points = List.of();
        this.search = "";
        this.createdAt = now;
    }

    /** Takes over what the request says; the first time it is the contact's creation. */
    List<ContactEvent> change(ContactRequest request, Instant now) {
        name = request.name() == null ? name : request.name().strip();
        if (name.isEmpty()) {
            throw Problem.field(ProblemCode.VALIDATION_FAILED, "name", "must not be blank");
        }
        company = text(request.company(), company);
        language = text(request.language(), language);
        timeZone = zone(text(request.timeZone(), timeZone));
        tags = request.tags() == null
                ? tags
                : request.tags().stream().distinct().sorted().toArray(String[]::new);
        custom = request.custom() == null ? custom : merged(custom, request.custom());
        boolean known = isVerified();
        List<Point> changed = new ArrayList<>();
        changed.addAll(pointsOf(Point.PHONE, request.phones()));
        changed.addAll(pointsOf(Point.EMAIL, request.emails()));
        points = List.copyOf(changed);
        boolean isNew = version == 0;
        touch(now);
        if (isNew) {
            return List.of(new ContactCreated(id, version, source));
        }
        ContactUpdated updated = new ContactUpdated(id, version);
        return known || !isVerified() ? List.of(updated) : List.of(updated, new ContactVerified(id, version));
    }

    /** Takes the other contact in; it keeps what this one has. */
    List<ContactEvent> takeIn(Contact other, Instant now) {
        if (other.id.equals(id)) {
            throw Problem.of(ProblemCode.CONTACTS_THE_SAME, "A contact cannot be merged with itself.");
        }
        points = Points.union(points, other.points);
        tags = Stream.concat(Stream.of(tags), Stream.of(other.tags))
                .distinct()
                .sorted()
                .toArray(String[]::new);
        company = company == null ? other.company : company;
        language = language == null ? other.language : language;
        timeZone = timeZone == null ? other.timeZone : timeZone;
        Map<String, String> both = new TreeMap<>(other.custom);
        both.putAll(custom);
        custom = both;
        touch(now);
        other.mergedInto = id;
        other.points = List.of();
        other.touch(now);
        return List.of(new ContactMerged(id, other.id, version));
    }

    /** Forgets the person. */
    List<ContactEvent> erase(int rows, Instant now) {
        name = ERASED;
        company = null;
        tags = new String[0];
        language = null;
        timeZone = null;
        custom = Map.of();
        points = List.of();
        erasedAt = now;
        touch(now);
        search = "";
        return List.of(new ContactErased(id, version, rows));
    }

    private boolean isVerified() {
        return points.stream().anyMatch(Point::verified);
    }

    private void touch(Instant now) {
        version++;
        updatedAt = now;
        StringBuilder text = new StringBuilder(name);
        if (company != null) {
            text.append(' ').append(company);
        }
        points.forEach(point -> text.append(' ').append(point.value()));
        search = text.toString().toLowerCase(Locale.ROOT);
    }

    private List<Point> pointsOf(String kind, List<PointRequest> requests) {
        return requests == null
                ? points.stream().filter(point -> point.kind().equals(kind)).toList()
                : Points.read(kind, requests);
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

    private static String zone(String zone) {
        if (zone == null) {
            return null;
        }
        try {
            return ZoneId.of(zone).getId();
        } catch (DateTimeException e) {
            throw Problem.field(
                    ProblemCode.VALIDATION_FAILED, "timeZone", "is not a time zone, for example Europe/Berlin");
        }
    }

    /** The id. */
    public UUID id() {
        return id;
    }

    /** Grows with every change. */
    public int version() {
        return version;
    }

    /** The name. */
    public String name() {
        return name;
    }

    /** Where the person works, or null. */
    public String company() {
        return company;
    }

    /** BCP 47, or null. */
    public String language() {
        return language;
    }

    /** The time zone, when it is known. */
    public Optional<ZoneId> zone() {
        return Optional.ofNullable(timeZone).map(ZoneId::of);
    }

    /** The number to use first. */
    public Optional<PhoneNumber> phone() {
        return first(Point.PHONE).map(PhoneNumber::new);
    }

    /** The address to use first. */
    public Optional<String> email() {
        return first(Point.EMAIL);
    }

    /** What texts for the contact may say of them. */
    public Map<Variable, String> values() {
        Map<Variable, String> values = new EnumMap<>(Variable.class);
        values.put(Variable.CONTACT_NAME, name);
        values.put(Variable.CONTACT_FIRST_NAME, name.split("\\s+", 2)[0]);
        values.put(Variable.CONTACT_COMPANY, company);
        values.put(Variable.CONTACT_EMAIL, email().orElse(null));
        return values;
    }

    private Optional<String> first(String kind) {
        return points.stream()
                .filter(point -> point.kind().equals(kind))
                .sorted((a, b) -> Boolean.compare(b.primary(), a.primary()))
                .map(Point::value)
                .findFirst();
    }
}
