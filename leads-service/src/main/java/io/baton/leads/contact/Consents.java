package io.baton.leads.contact;

import io.baton.kit.sql.Sql;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The consent ledger. */
@ApplicationScoped
public class Consents implements PanacheRepositoryBase<Consent, UUID>, ContactTrace {

    private static final String STANDING = """
            SELECT state FROM consent WHERE contact_id = :id AND channel = :channel AND purpose = :purpose
            ORDER BY recorded_at DESC, id DESC LIMIT 1""";

    /** The whole ledger of a contact, newest first. */
    Uni<List<Consent>> ledger(UUID contactId) {
        return find("contactId = ?1 order by recordedAt desc, id desc", contactId)
                .range(0, 999)
                .list();
    }

    /** What holds now for a channel and purpose: {@code granted}, {@code withdrawn}, or empty when nobody was asked. */
    public Uni<Optional<String>> standing(UUID contactId, String channel, String purpose) {
        return Sql.rows(STANDING, String.class, Map.of("id", contactId, "channel", channel, "purpose", purpose))
                .map(found -> found.stream().findFirst());
    }

    @Override
    public String name() {
        return "consents";
    }

    @Override
    public Uni<Void> move(UUID from, UUID to) {
        return update("contactId = ?1 where contactId = ?2", to, from).replaceWithVoid();
    }

    @Override
    public Uni<Object> export(UUID contactId) {
        return ledger(contactId)
                .map(ledger -> ledger.stream().map(ConsentView::of).toList());
    }

    @Override
    public Uni<Integer> erase(UUID contactId) {
        return Sql.run("DELETE FROM consent WHERE contact_id = :id", Map.of("id", contactId));
    }
}
