package io.baton.leads.document;

import java.util.Locale;

/** What a document is. */
public enum DocumentKind {
    QUOTE("QUO", "quotes"),
    CONTRACT("CON", "contracts"),
    INVOICE("INV", "invoices");

    private final String prefix;
    private final String path;

    DocumentKind(String prefix, String path) {
        this.prefix = prefix;
        this.path = path;
    }

    /** What its numbers begin with. */
    String prefix() {
        return prefix;
    }

    /** Its last path segment. */
    String path() {
        return path;
    }

    /** The kind on the wire, for example {@code quote}. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
