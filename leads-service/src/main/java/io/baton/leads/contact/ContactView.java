package io.baton.leads.contact;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A contact.
 *
 * @param id its id; another one than asked for when that was merged into this contact
 * @param emails addresses, the primary one marked
 * @param phones numbers in E.164, the primary one marked
 * @param version grows with every change; the ETag
 */
public record ContactView(
        UUID id,
        String name,
        List<PointView> emails,
        List<PointView> phones,
        String company,
        List<String> tags,
        String language,
        String timeZone,
        String source,
        Map<String, String> custom,
        int version,
        Instant createdAt,
        Instant updatedAt) {

    /** A number or an address. */
    public record PointView(String value, String label, boolean verified, boolean primary) {}

    /** The contact as others see it. */
    public static ContactView of(Contact contact) {
        return new ContactView(
                contact.id,
                contact.name,
                points(contact, Point.EMAIL),
                points(contact, Point.PHONE),
                contact.company,
                List.of(contact.tags),
                contact.language,
                contact.timeZone,
                contact.source,
                contact.custom,
                contact.version,
                contact.createdAt,
                contact.updatedAt);
    }

    private static List<PointView> points(Contact contact, String kind) {
        return contact.points.stream()
                .filter(point -> point.kind().equals(kind))
                .map(point -> new PointView(point.value(), point.label(), point.verified(), point.primary()))
                .toList();
    }
}
