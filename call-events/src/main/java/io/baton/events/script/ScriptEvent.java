package io.baton.events.script;

import io.baton.events.DomainEvent;
import java.util.UUID;

/** A fact about one script. New facts join this family: give a {@code switch} over it a default. */
public sealed interface ScriptEvent extends DomainEvent permits ScriptPublished, ScriptRetired {

    /** The script. */
    UUID scriptId();

    @Override
    default String key() {
        return scriptId().toString();
    }

    @Override
    default String subject() {
        return scriptId().toString();
    }
}
