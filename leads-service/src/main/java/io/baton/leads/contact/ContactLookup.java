package io.baton.leads.contact;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Says who a number or address belongs to, and who may be the same person. A claim that nobody verified links to nobody. */
@ApplicationScoped
public class ContactLookup {

    private final Contacts contacts;

    ContactLookup(Contacts contacts) {
        this.contacts = contacts;
    }

    /** Who has this number or address; one of the two must be given. */
    public Uni<ContactMatch> resolve(String phone, String country, String email) {
        if ((phone == null) == (email == null)) {
            throw ContactResource.oneOf();
        }
        String kind = phone == null ? Point.EMAIL : Point.PHONE;
        String value = phone == null
                ? Points.email("email", email)
                : PhoneNumber.parse("phone", phone, country).e164();
        return Panache.withSession(() -> contacts.having(kind, value, true).chain(verified -> contacts.having(
                        kind, value, false)
                .map(claims -> new ContactMatch(
                        verified.stream().map(ContactView::of).findFirst().orElse(null),
                        claims.stream().map(ContactView::of).toList()))));
    }

    Uni<List<ContactView>> duplicates(UUID id) {
        return Panache.withSession(() -> contacts.require(id).chain(contacts::duplicates))
                .map(found -> found.stream().map(ContactView::of).toList());
    }
}
