package io.baton.events.script;

import static java.util.Objects.requireNonNull;

import io.baton.events.Classification;
import io.baton.events.EventContract;
import io.baton.events.Topics;
import java.util.UUID;

/**
 * A version of a script is what agents read now.
 *
 * @param scriptId the script
 * @param version the version after this fact; grows with every change
 * @param category what it is for
 * @param language its language, as a BCP 47 tag
 * @param publishedBy username of who published it
 */
@EventContract(type = "io.baton.script.published.v1", topic = Topics.CRM, classification = Classification.INTERNAL)
public record ScriptPublished(UUID scriptId, int version, String category, String language, String publishedBy)
        implements ScriptEvent {

    public ScriptPublished {
        requireNonNull(scriptId, "scriptId");
        requireNonNull(category, "category");
        requireNonNull(language, "language");
        requireNonNull(publishedBy, "publishedBy");
    }
}
