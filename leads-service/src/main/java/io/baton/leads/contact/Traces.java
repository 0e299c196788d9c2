package io.baton.leads.contact;

import io.baton.kit.outbox.Outbox;
import io.baton.kit.sql.Sql;
import io.quarkus.arc.All;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** Everything that all features keep about a contact, in the transaction that is open now. */
@ApplicationScoped
class Traces {

    /** Stored answers to requests carry the contact's id beside what the person said, or their path does. */
    private static final String FORGET_ANSWERS =
            "DELETE FROM idempotency_key WHERE body LIKE :id OR operation LIKE :id";

    private final List<ContactTrace> all;
    private final Contacts contacts;
    private final Outbox outbox;

    Traces(@All List<ContactTrace> all, Contacts contacts, Outbox outbox) {
        this.all = all.stream().sorted(Comparator.comparing(ContactTrace::name)).toList();
        this.contacts = contacts;
        this.outbox = outbox;
    }

    Uni<Void> move(UUID from, UUID to) {
        Uni<Void> done = Uni.createFrom().voidItem();
        for (ContactTrace trace : all) {
            done = done.chain(() -> trace.move(from, to));
        }
        return done;
    }

    Uni<Map<String, Object>> export(UUID contactId) {
        Map<String, Object> export = new LinkedHashMap<>();
        Uni<Void> done = Uni.createFrom().voidItem();
        for (ContactTrace trace : all) {
            done = done.chain(() -> trace.export(contactId))
                    .invoke(part -> export.put(trace.name(), part))
                    .replaceWithVoid();
        }
        return done.replaceWith(export);
    }

    Uni<Optional<ErasureReceipt>> receipt(UUID id) {
        return Panache.getSession()
                .chain(session -> session.find(Erasure.class, id))
                .map(found -> Optional.ofNullable(found).map(ErasureReceipt::of));
    }

    /** Erases a contact under all its ids, and leaves a receipt for each. */
    Uni<ErasureReceipt> erase(Contact contact, String by, Instant now) {
        Map<String, Integer> counts = new TreeMap<>();
        Uni<Void> done = Uni.createFrom().voidItem();
        for (ContactTrace trace : all) {
            done = done.chain(() -> trace.erase(contact.id))
                    .invoke(rows -> counts.put(trace.name(), rows))
                    .replaceWithVoid();
        }
        return done.chain(() -> contacts.ids(contact.id)).chain(ids -> eraseAll(ids, counts, by, now));
    }

    private Uni<ErasureReceipt> eraseAll(List<UUID> ids, Map<String, Integer> counts, String by, Instant now) {
        counts.put("contacts", ids.size());
        int rows = counts.values().stream().mapToInt(Integer::intValue).sum();
        List<Erasure> receipts = new ArrayList<>();
        Uni<Void> done = Uni.createFrom().voidItem();
        for (UUID id : ids) {
            Erasure receipt = new Erasure(id, counts, by, now);
            receipts.add(receipt);
            done = done.chain(() -> contacts.findById(id))
                    .chain(each -> {
                        var events = each.erase(rows, now);
                        return contacts.keep(each).chain(() -> outbox.append(events));
                    })
                    .chain(() -> Panache.getSession().chain(session -> session.persist(receipt)))
                    .chain(() -> Sql.run(FORGET_ANSWERS, Map.of("id", "%" + id + "%")))
                    .replaceWithVoid();
        }
        return done.replaceWith(() -> ErasureReceipt.of(receipts.getFirst()));
    }
}
