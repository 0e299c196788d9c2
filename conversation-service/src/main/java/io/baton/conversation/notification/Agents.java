package io.baton.conversation.notification;

import io.baton.kit.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The agents there are, as transfer-service tells of them when they come and go. Every method needs an open session. */
@ApplicationScoped
public class Agents {

    private static final String KNOWN =
            "INSERT INTO agent (username, known_since) VALUES (:username, :at) ON CONFLICT DO NOTHING";

    private static final String AMONG = """
            SELECT username FROM agent WHERE lower(username) IN (SELECT unnest(string_to_array(:names, ',')))
            ORDER BY username""";

    /** There is an agent of this name. */
    public Uni<Void> known(String username, Instant at) {
        return Sql.run(KNOWN, Map.of("username", username, "at", Sql.at(at))).replaceWithVoid();
    }

    /** The agents whose names are among these, which are in lower case and have no comma in them. */
    Uni<List<String>> among(Collection<String> names) {
        return names.isEmpty()
                ? Uni.createFrom().item(List.of())
                : Sql.rows(AMONG, String.class, Map.of("names", String.join(",", names)));
    }
}
