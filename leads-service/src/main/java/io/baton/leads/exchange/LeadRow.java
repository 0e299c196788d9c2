package io.baton.leads.exchange;

import io.baton.kit.problem.Problem;
import io.baton.kit.problem.ProblemCode;
import io.baton.leads.contact.ContactRequest;
import io.baton.leads.contact.PointRequest;
import io.baton.leads.lead.LeadRequest;
import io.baton.leads.web.Clearable;
import io.baton.leads.web.CsvCell;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;

/** A row of a CSV of leads. What it says about a person is a claim: it makes a contact of its own, never links to one. */
record LeadRow(ContactRequest contact, LeadRequest lead) {

    static final List<String> COLUMNS = List.of(
            "name",
            "email",
            "phone",
            "country",
            "company",
            "language",
            "time_zone",
            "title",
            "status",
            "priority",
            "source",
            "owner",
            "value",
            "currency",
            "next_action",
            "next_action_at",
            "tags");

    /** What the API calls the columns that have another name there. */
    private static final Map<String, String> FIELDS = Map.of(
            "email", "emails[0].value",
            "phone", "phones[0].value",
            "country", "phones[0].country",
            "time_zone", "timeZone",
            "next_action", "nextAction",
            "next_action_at", "nextActionAt");

    static final Set<String> NEEDED = Set.of("name", "title");

    /** Reads a row; a problem names the field as the API does. */
    static LeadRow of(CSVRecord record) {
        String country = text(record, "country");
        List<PointRequest> phones = Stream.ofNullable(text(record, "phone"))
                .map(phone -> new PointRequest(phone, country, null, false, null))
                .toList();
        List<PointRequest> emails = Stream.ofNullable(text(record, "email"))
                .map(email -> new PointRequest(email, null, null, false, null))
                .toList();
        String source = text(record, "source") == null ? "import" : text(record, "source");
        List<String> tags = Stream.ofNullable(text(record, "tags"))
                .flatMap(all -> Stream.of(all.split(";")))
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .toList();
        ContactRequest contact = new ContactRequest(
                required(record, "name"),
                emails,
                phones,
                text(record, "company"),
                List.of(),
                text(record, "language"),
                text(record, "time_zone"),
                source,
                null);
        LeadRequest lead = new LeadRequest(
                null,
                required(record, "title"),
                null,
                null,
                null,
                whole(record),
                source,
                text(record, "owner"),
                amount(record),
                text(record, "currency"),
                text(record, "next_action"),
                time(record),
                tags,
                null);
        return new LeadRow(contact, lead);
    }

    private static String required(CSVRecord record, String column) {
        String text = text(record, column);
        if (text == null) {
            throw wrong(column, "must not be blank");
        }
        return text;
    }

    private static String text(CSVRecord record, String column) {
        String value = record.isSet(column) ? CsvCell.read(record.get(column)).strip() : "";
        if (value.indexOf('\0') >= 0) {
            throw wrong(column, "must not contain the character NUL");
        }
        return value.isEmpty() ? null : value;
    }

    private static Integer whole(CSVRecord record) {
        try {
            String text = text(record, "priority");
            return text == null ? null : Integer.valueOf(text);
        } catch (NumberFormatException e) {
            throw wrong("priority", "must be a whole number from 0 to 3");
        }
    }

    private static BigDecimal amount(CSVRecord record) {
        try {
            String text = text(record, "value");
            if (text != null && text.length() > 30) {
                throw wrong("value", "must be a number of at most 30 characters");
            }
            return text == null ? null : new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw wrong("value", "must be a number with a point, for example 1200.50");
        }
    }

    private static Clearable<Instant> time(CSVRecord record) {
        try {
            String text = text(record, "next_action_at");
            return text == null ? null : new Clearable<>(Instant.parse(text));
        } catch (DateTimeParseException e) {
            throw wrong("next_action_at", "must be a time, for example 2026-12-01T09:00:00Z");
        }
    }

    private static Problem wrong(String column, String message) {
        return Problem.field(ProblemCode.VALIDATION_FAILED, FIELDS.getOrDefault(column, column), message);
    }
}
