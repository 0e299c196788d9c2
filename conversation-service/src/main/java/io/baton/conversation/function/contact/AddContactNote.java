package io.baton.conversation.function.contact;

import com.fasterxml.jackson.databind.JsonNode;
import io.baton.conversation.function.AssistantFunction;
import io.baton.conversation.function.Audience;
import io.baton.conversation.function.Declaration;
import io.baton.conversation.function.Invocation;
import io.baton.conversation.function.Members;
import io.baton.conversation.function.OwningService;
import io.baton.conversation.function.OwningServices;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** Writes a note to a contact. */
@Singleton
class AddContactNote implements AssistantFunction<AddContactNote.Arguments> {

    private final OwningServices services;

    AddContactNote(OwningServices services) {
        this.services = services;
    }

    /** What it needs to know. */
    record Arguments(
            @NotNull UUID contactId,
            @NotNull @Size(min = 1, max = 10_000) String text) {}

    @Override
    public Declaration<Arguments> declaration() {
        return Declaration.write(
                "add_contact_note",
                Audience.AGENT,
                "Writes a note to a contact, for colleagues to read.",
                Arguments.class);
    }

    @Override
    public Uni<JsonNode> call(Arguments arguments, Invocation run) {
        return services.post(
                OwningService.LEADS,
                run,
                "/api/contacts/" + arguments.contactId() + "/notes",
                Members.none().with("text", arguments.text()).all());
    }
}
