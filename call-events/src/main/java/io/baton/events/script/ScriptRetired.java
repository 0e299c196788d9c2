package io.baton.events.script;

import static java.util.Objects.requireNonNull;

import io.baton.events.Classification;
import io.baton.events.EventContract;
import io.baton.events.Topics;
import java.util.UUID;

/**
 * A script is no longer offered.
 *
 * @param scriptId the script
 * @param version the version after this fact; grows with every change
 * @param retiredBy username of who retired it
 */
@EventContract(type = "io.baton.script.retired.v1", topic = Topics.CRM, classification = Classification.INTERNAL)
public record ScriptRetired(UUID scriptId, int version, String retiredBy) implements ScriptEvent {

    public ScriptRetired {
        requireNonNull(scriptId, "scriptId");
        requireNonNull(retiredBy, "retiredBy");
    }
}
