package io.baton.leads.script;

import io.baton.kit.problem.Problem;
import io.baton.kit.problem.ProblemCode;
import io.baton.leads.contact.Contact;
import io.baton.leads.contact.Contacts;
import io.baton.leads.lead.Lead;
import io.baton.leads.lead.Leads;
import io.baton.leads.template.Template;
import io.baton.leads.template.Variable;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Makes texts for a lead from what is published. Every method needs an open session. */
@ApplicationScoped
public class ScriptTexts {

    private static final int SUGGESTED = 5;

    private final Scripts scripts;
    private final Leads leads;
    private final Contacts contacts;
    private final Clock clock;

    ScriptTexts(Scripts scripts, Leads leads, Contacts contacts, Clock clock) {
        this.scripts = scripts;
        this.leads = leads;
        this.contacts = contacts;
        this.clock = clock;
    }

    /** The published text of a script for a lead. @throws Problem {@code script_state} when none is published */
    public Uni<Template.Rendered> published(UUID scriptId, UUID leadId, String agent) {
        return scripts.require(scriptId).chain(script -> {
            if (script.published == null) {
                throw Problem.of(
                        ProblemCode.SCRIPT_STATE, "The script is not published.", Map.of("state", script.state));
            }
            return scripts.version(scriptId, script.published).chain(version -> render(version.body, leadId, agent));
        });
    }

    /** The newest text, published or not, to look at. */
    Uni<Template.Rendered> newest(UUID scriptId, UUID leadId, String agent) {
        return scripts.require(scriptId).chain(script -> render(script.body, leadId, agent));
    }

    /** A text for a lead. */
    public Uni<Template.Rendered> render(String body, UUID leadId, String agent) {
        Template template = Template.parse("body", body);
        return leads.require(leadId).chain(lead -> contacts.require(lead.contactId())
                .map(contact -> template.render(values(contact, lead, agent))));
    }

    private Map<Variable, String> values(Contact contact, Lead lead, String agent) {
        Map<Variable, String> values = contact.values();
        values.putAll(lead.values());
        values.put(Variable.AGENT_NAME, agent);
        values.put(
                Variable.TODAY,
                LocalDate.ofInstant(clock.instant(), contact.zone().orElse(ZoneOffset.UTC))
                        .toString());
        return values;
    }

    /** What to say to a lead, the best first; the same for the same. */
    public Uni<List<ScriptView>> suggest(UUID leadId, String reason) {
        return leads.require(leadId).chain(lead -> contacts.require(lead.contactId())
                .chain(contact -> scripts.published().map(all -> all.stream()
                        .filter(script -> fit(script, lead, reason, contact) >= 0)
                        .sorted(Comparator.comparingInt((Script script) -> -fit(script, lead, reason, contact))
                                .thenComparing(script -> script.title)
                                .thenComparing(script -> script.id))
                        .limit(SUGGESTED)
                        .map(ScriptView::of)
                        .toList())));
    }

    private static int fit(Script script, Lead lead, String reason, Contact contact) {
        return script.fit(lead.status().wire(), reason, contact.language());
    }
}
