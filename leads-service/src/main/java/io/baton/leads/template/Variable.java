package io.baton.leads.template;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The variables that a text may name. */
public enum Variable {
    CONTACT_NAME("contact.name"),
    CONTACT_FIRST_NAME("contact.firstName"),
    CONTACT_COMPANY("contact.company"),
    CONTACT_EMAIL("contact.email"),
    LEAD_TITLE("lead.title"),
    LEAD_STATUS("lead.status"),
    LEAD_VALUE("lead.value"),
    LEAD_CURRENCY("lead.currency"),
    AGENT_NAME("agent.name"),
    DOCUMENT_NUMBER("document.number"),
    DOCUMENT_TOTAL("document.total"),
    TODAY("today");

    private final String wire;

    Variable(String wire) {
        this.wire = wire;
    }

    /** The variable as texts name it. */
    public String wire() {
        return wire;
    }

    static Optional<Variable> of(String wire) {
        return Stream.of(values()).filter(each -> each.wire.equals(wire)).findFirst();
    }

    /** All of them as texts name them. */
    public static List<String> all() {
        return Stream.of(values()).map(Variable::wire).toList();
    }
}
