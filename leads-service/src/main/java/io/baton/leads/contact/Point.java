package io.baton.leads.contact;

/**
 * One way to reach a contact.
 *
 * @param kind {@code phone} or {@code email}
 * @param value the number in E.164, or the address in lower case
 * @param label for example {@code mobile} or {@code work}, or null
 * @param verified whether the person was shown to have it; what is not verified is a claim
 * @param primary the one to use first of its kind
 */
public record Point(String kind, String value, String label, boolean verified, boolean primary) {

    /** A number. */
    public static final String PHONE = "phone";
    /** An address. */
    public static final String EMAIL = "email";

    public Point {
        java.util.Objects.requireNonNull(kind, "kind");
        java.util.Objects.requireNonNull(value, "value");
    }

    Point primary(boolean first) {
        return new Point(kind, value, label, verified, first);
    }
}
