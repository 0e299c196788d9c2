package io.baton.leads.outreach;

import io.baton.kit.problem.Problem;
import io.baton.kit.problem.ProblemCode;
import io.baton.kit.sql.Sql;
import io.baton.leads.contact.Consent;
import io.baton.leads.contact.Consents;
import io.baton.leads.contact.Contact;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Whether somebody may be called or written to now: number, opt-out, consent, quiet hours, attempts, in this order. */
@ApplicationScoped
class Permission {

    private static final String LAST_WORD = """
            SELECT state FROM consent WHERE contact_id = :id AND purpose = :purpose AND channel <> 'recording'
            ORDER BY recorded_at DESC, id DESC LIMIT 1""";

    private final Consents consents;
    private final LeadRequests requests;
    private final OutreachSettings settings;
    private final QuietHours quiet;

    Permission(Consents consents, LeadRequests requests, OutreachSettings settings) {
        this.consents = consents;
        this.requests = requests;
        this.settings = settings;
        this.quiet = new QuietHours(settings.quietFrom(), settings.quietUntil());
    }

    /** Fails with the problem that says why not, and what would help. */
    Uni<Void> require(Contact contact, String channel, String purpose, Instant now) {
        if (contact.phone().isEmpty()) {
            throw Problem.of(ProblemCode.NO_PHONE, "Add a phone number to the contact first.");
        }
        return requireConsent(contact.id(), channel.equals(Request.CALL) ? "phone" : "sms", purpose)
                .invoke(() -> requireHour(contact, now))
                .chain(() -> requireAttempt(contact, channel, now, Duration.ofDays(1), settings.attemptsPerDay()))
                .chain(() -> requireAttempt(contact, channel, now, Duration.ofDays(30), settings.attemptsPerMonth()));
    }

    /** The last word counts on every channel: who says no by mail is not called either, until they say yes again. */
    private Uni<Void> requireConsent(UUID contactId, String channel, String purpose) {
        return Sql.rows(LAST_WORD, String.class, Map.of("id", contactId, "purpose", purpose))
                .invoke(word -> {
                    if (!word.isEmpty() && !word.getFirst().equals(Consent.GRANTED)) {
                        throw Problem.of(
                                ProblemCode.OPTED_OUT, "The contact withdrew consent: do not call or write for this.");
                    }
                })
                .chain(() -> consents.standing(contactId, channel, purpose))
                .invoke(standing -> {
                    if (!standing.filter(Consent.GRANTED::equals).isPresent()) {
                        throw Problem.of(
                                ProblemCode.CONSENT_MISSING,
                                "Ask for consent and write it down first.",
                                Map.of("channel", channel, "purpose", purpose));
                    }
                })
                .replaceWithVoid();
    }

    private void requireHour(Contact contact, Instant now) {
        quiet.over(now, contact.zone().orElse(settings.zone())).ifPresent(over -> {
            throw Problem.of(
                    ProblemCode.QUIET_HOURS,
                    "It is between " + settings.quietFrom() + " and " + settings.quietUntil() + " there.",
                    Map.of("notBefore", over.toString()));
        });
    }

    private Uni<Void> requireAttempt(Contact contact, String channel, Instant now, Duration within, int most) {
        return requests.attempts(contact.id(), channel, now.minus(within))
                .invoke(count -> {
                    if (count >= most) {
                        throw Problem.of(
                                ProblemCode.ATTEMPTS_EXHAUSTED,
                                "There were " + count + " attempts within " + within.toDays() + " days, at most " + most
                                        + " are allowed.");
                    }
                })
                .replaceWithVoid();
    }
}
