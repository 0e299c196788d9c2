package io.baton.conversation.suggestion;

import io.baton.conversation.conversation.Conversation;
import io.baton.conversation.conversation.ConversationType;
import io.baton.conversation.conversation.CustomerWords;
import io.baton.conversation.message.Message;
import io.baton.kit.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Whose numbers and addresses are still to be asked for, in the database. Every method needs an open transaction. */
@ApplicationScoped
public class Lookups implements CustomerWords {

    /** Whoever says more of them in one conversation before they are answered is not heard further. */
    static final int MOST_WAITING = 20;

    private static final String WANT = """
            INSERT INTO contact_lookup (conversation_id, kind, value, said, wanted_at, due_at)
            SELECT :id, :kind, :value, true, :now, :now
            WHERE (SELECT count(*) FROM contact_lookup WHERE conversation_id = :id) < :most ON CONFLICT DO NOTHING""";

    /** What a contact claims may be verified now. */
    private static final String AGAIN = """
            INSERT INTO contact_lookup (conversation_id, kind, value, said, wanted_at, due_at)
            SELECT c.id, 'PHONE', c.phone_number, false, :now, :now
            FROM contact_suggestion s JOIN conversation c ON c.id = s.conversation_id
            WHERE s.contact_id = :contact AND s.reason = 'number' AND s.decision IS NULL
              AND c.phone_number IS NOT NULL AND c.contact_id IS NULL AND c.merged_into IS NULL
            ON CONFLICT (conversation_id, kind, value, said) DO UPDATE
                SET tries = 0, wanted_at = excluded.wanted_at, due_at = excluded.due_at""";

    /** Whoever takes one has it until its lease is over: then it was killed, and another one takes it. */
    private static final String TAKE = """
            UPDATE contact_lookup SET tries = tries + 1, due_at = :lease
            WHERE (conversation_id, kind, value, said) = (
                SELECT conversation_id, kind, value, said FROM contact_lookup WHERE due_at <= :now
                ORDER BY due_at LIMIT 1 FOR UPDATE SKIP LOCKED)
            RETURNING conversation_id, kind, value, said, tries, wanted_at""";

    private static final String THIS =
            " WHERE conversation_id = :id AND kind = :kind AND value = :value AND said = :said AND wanted_at = :wanted";

    private final Clock clock;

    Lookups(Clock clock) {
        this.clock = clock;
    }

    /** A number or an address that somebody says while it is not known who they are may tell it. */
    @Override
    public Uni<Void> said(Conversation conversation, Message message) {
        Uni<Void> done = Uni.createFrom().voidItem();
        if (conversation.contactId() != null || conversation.type() == ConversationType.ASSISTANT) {
            return done;
        }
        Instant now = clock.instant();
        for (Point point : Point.in(message.text())) {
            done = done.chain(() -> Sql.run(
                            WANT,
                            Map.of(
                                    "id", conversation.id(),
                                    "kind", point.kind().name(),
                                    "value", point.value(),
                                    "now", Sql.at(now),
                                    "most", MOST_WAITING)))
                    .replaceWithVoid();
        }
        return done;
    }

    /** Something about a contact has changed, perhaps whether a number is theirs. */
    public Uni<Void> changed(UUID contact) {
        return Sql.run(AGAIN, Map.of("contact", contact, "now", Sql.at(clock.instant())))
                .replaceWithVoid();
    }

    /** The next one that is due, for whoever asks alone, until the lease is over. */
    Uni<Optional<Lookup>> take(Instant now, Instant lease) {
        return Sql.rows(TAKE, Object[].class, Map.of("now", Sql.at(now), "lease", Sql.at(lease)))
                .map(rows -> rows.stream()
                        .findFirst()
                        .map(row -> new Lookup(
                                (UUID) row[0],
                                new Point(Point.Kind.valueOf((String) row[1]), (String) row[2]),
                                (Boolean) row[3],
                                ((Number) row[4]).intValue(),
                                Sql.instant(row[5]))));
    }

    /** It is answered, or never will be; one that is wanted anew since it was taken stays. */
    Uni<Void> done(Lookup lookup) {
        return Sql.run("DELETE FROM contact_lookup" + THIS, names(lookup)).replaceWithVoid();
    }

    /** It is asked again then. */
    Uni<Void> later(Lookup lookup, Instant due) {
        Map<String, Object> parameters = names(lookup);
        parameters.put("due", Sql.at(due));
        return Sql.run("UPDATE contact_lookup SET due_at = :due" + THIS, parameters)
                .replaceWithVoid();
    }

    private static Map<String, Object> names(Lookup lookup) {
        return new HashMap<>(Map.of(
                "id", lookup.conversationId(),
                "kind", lookup.point().kind().name(),
                "value", lookup.point().value(),
                "said", lookup.said(),
                "wanted", Sql.at(lookup.wantedAt())));
    }
}
