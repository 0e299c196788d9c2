package io.baton.leads.visitor;

import io.baton.kit.problem.Problem;
import io.baton.leads.consultation.ConsultationDesk;
import io.baton.leads.consultation.ConsultationRequest;
import io.baton.leads.contact.Contact;
import io.baton.leads.contact.ContactDesk;
import io.baton.leads.contact.Contacts;
import io.baton.leads.lead.LeadDesk;
import io.baton.leads.lead.LeadRequest;
import io.baton.leads.music.MusicDesk;
import io.baton.leads.music.Recommendation;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/**
 * What visitors may do, each in one transaction: no visitor finds or changes anything that they have not made, and no answer shows
 * more than what they said.
 */
@ApplicationScoped
public class VisitorDesk {

    private final Visitors visitors;
    private final Contacts contacts;
    private final ContactDesk contactDesk;
    private final ConsultationDesk consultations;
    private final LeadDesk leads;
    private final MusicDesk music;
    private final Clock clock;

    VisitorDesk(
            Visitors visitors,
            Contacts contacts,
            ContactDesk contactDesk,
            ConsultationDesk consultations,
            LeadDesk leads,
            MusicDesk music,
            Clock clock) {
        this.visitors = visitors;
        this.contacts = contacts;
        this.contactDesk = contactDesk;
        this.consultations = consultations;
        this.leads = leads;
        this.music = music;
        this.clock = clock;
    }

    /**
     * Takes down who the visitor says they are: a new contact the first time, the same one afterwards. When somebody else has had a
     * hand in it since, it is a note about the contact.
     *
     * @param by username of the service that asks
     */
    public Uni<Claimed> claim(UUID visitor, Claim claim, String by) {
        return Panache.withTransaction(() -> visitors.alone(visitor)
                .chain(found -> found.isEmpty() ? begin(visitor, claim) : again(found.get(), claim, by))
                .map(contact -> Claimed.of(contact, claim)));
    }

    private Uni<UUID> begin(UUID visitor, Claim claim) {
        return contactDesk
                .add(claim.request(true))
                .call(contact -> visitors.persistAndFlush(new Visitor(
                        visitor,
                        contact.id(),
                        contact.version(),
                        clock.instant().truncatedTo(ChronoUnit.MICROS))))
                .map(Contact::id);
    }

    private Uni<UUID> again(Visitor visitor, Claim claim, String by) {
        return contacts.lock(visitor.contactId)
                .chain(contact -> visitor.isTheirs(contact.id(), contact.version())
                        ? contactDesk
                                .change(contact.id(), claim.request(false), null)
                                .invoke(changed -> visitor.contactVersion = changed.version())
                                .map(Contact::id)
                        : contactDesk
                                .generatedNote(contact.id(), by, claim.words())
                                .replaceWith(contact.id()));
    }

    /**
     * Books whoever has time then.
     *
     * @throws Problem {@code contact_not_found}, {@code slot_taken}, {@code rate_limited}
     */
    public Uni<Booked> book(UUID visitor, Booking booking, String by) {
        return Panache.withTransaction(() -> visitors.require(visitor)
                .invoke(Visitor::consults)
                .chain(who -> consultations.scheduleWithAnybody(
                        new ConsultationRequest(
                                who.contactId,
                                null,
                                booking.title(),
                                null,
                                booking.localStart(),
                                booking.timeZone(),
                                booking.minutes()),
                        by))
                .map(Booked::of));
    }

    /**
     * Writes down that the visitor wants a quote.
     *
     * @throws Problem {@code contact_not_found}, {@code rate_limited}
     */
    public Uni<Void> quote(UUID visitor, String about, String by) {
        return Panache.withTransaction(() -> visitors.require(visitor)
                .invoke(Visitor::asksForQuote)
                .chain(who -> contacts.require(who.contactId))
                .chain(contact -> leads.add(contact, lead(contact.id(), about), by))
                .replaceWithVoid());
    }

    private static LeadRequest lead(UUID contact, String about) {
        return new LeadRequest(
                contact,
                "Quote: " + about,
                null,
                null,
                null,
                null,
                "quote_request",
                null,
                null,
                null,
                null,
                null,
                List.of("quote", "website"),
                null);
    }

    /** Recommends music. */
    public Uni<List<Recommendation>> recommend(MusicWish wish) {
        return music.recommend(wish.request());
    }
}
