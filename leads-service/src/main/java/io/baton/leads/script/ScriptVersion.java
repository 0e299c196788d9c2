package io.baton.leads.script;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A script as it was after one change. */
@Entity
@Table(name = "script_version")
public class ScriptVersion {

    @EmbeddedId
    Key key;

    String title;

    String body;

    @Column(name = "changed_by")
    String changedBy;

    @Column(name = "changed_at")
    Instant changedAt;

    /** Which version of which script. */
    @Embeddable
    public record Key(
            @Column(name = "script_id") UUID scriptId,
            @Column(name = "version") int version) {}

    /** For the persistence layer. */
    protected ScriptVersion() {}

    ScriptVersion(Script script, String changedBy) {
        this.key = new Key(script.id, script.version);
        this.title = script.title;
        this.body = script.body;
        this.changedBy = changedBy;
        this.changedAt = script.updatedAt;
    }
}
