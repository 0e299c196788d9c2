package io.baton.leads.script;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import io.baton.events.script.ScriptEvent;
import io.baton.events.script.ScriptRetired;
import io.baton.kit.id.Ids;
import io.baton.kit.outbox.Outbox;
import io.baton.kit.problem.Problem;
import io.baton.kit.problem.ProblemCode;
import io.baton.leads.web.Versions;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** What people do with scripts: each a transaction with its events. */
@ApplicationScoped
class ScriptDesk {

    private final Scripts scripts;
    private final Outbox outbox;
    private final Ids ids;
    private final Clock clock;

    ScriptDesk(Scripts scripts, Outbox outbox, Ids ids, Clock clock) {
        this.scripts = scripts;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    Uni<ScriptView> create(ScriptRequest request, String by) {
        return Panache.withTransaction(() -> {
            Script script = new Script(ids.next(), by, now());
            script.change(request, now());
            return become(script, request.state(), by, true);
        });
    }

    Uni<ScriptView> change(UUID id, ScriptRequest request, Integer seen, String by) {
        return Panache.withTransaction(() -> scripts.lock(id).chain(script -> {
            Versions.require(seen, script.version);
            script.change(request, now());
            return become(script, request.state(), by, false);
        }));
    }

    private Uni<ScriptView> become(Script script, String state, String by, boolean isNew) {
        boolean moves = state != null && !(isNew && state.equals(Script.DRAFT));
        List<ScriptEvent> events = moves ? script.become(state, by) : List.of();
        return scripts.keep(script, by)
                .chain(() -> events.isEmpty() ? Uni.createFrom().voidItem() : outbox.append(events))
                .replaceWith(() -> ScriptView.of(script));
    }

    /** Makes an earlier text the newest version; what is published stays until somebody publishes. */
    Uni<ScriptView> rollback(UUID id, int version, String by) {
        return Panache.withTransaction(() -> scripts.lock(id)
                .chain(script -> scripts.version(id, version).chain(earlier -> {
                    script.change(
                            new ScriptRequest(earlier.title, null, earlier.body, null, null, null, null, null), now());
                    return become(script, null, by, false);
                })));
    }

    Uni<String> diff(UUID id, int from, int to) {
        return Panache.withSession(
                () -> scripts.require(id).chain(() -> scripts.version(id, from)).chain(older -> scripts.version(id, to)
                        .map(newer -> diff(older, newer))));
    }

    private static String diff(ScriptVersion older, ScriptVersion newer) {
        List<String> before = older.body.lines().toList();
        return String.join(
                "\n",
                UnifiedDiffUtils.generateUnifiedDiff(
                        "version " + older.key.version(),
                        "version " + newer.key.version(),
                        before,
                        DiffUtils.diff(before, newer.body.lines().toList()),
                        3));
    }

    /** Takes a script away; its versions stay for those who look back. */
    Uni<Void> remove(UUID id, Integer seen, String by) {
        return Panache.withTransaction(() -> scripts.lock(id)
                .invoke(script -> Versions.require(seen, script.version))
                .call(script -> scripts.isWaitedFor(id).invoke(waited -> {
                    if (waited) {
                        throw Problem.of(
                                ProblemCode.SCRIPT_IN_USE, "A message made from it waits to be sent: try again later.");
                    }
                }))
                .chain(script -> {
                    boolean wasPublished = script.published != null;
                    script.deletedAt = now();
                    script.published = null;
                    script.version++;
                    return scripts.flush()
                            .chain(() -> wasPublished
                                    ? outbox.append(List.of(new ScriptRetired(id, script.version, by)))
                                    : Uni.createFrom().voidItem());
                }));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
