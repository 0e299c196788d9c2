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

/** Writes down a new contact. */
@Singleton
class CreateContact implements AssistantFunction<NewContact> {

    private final OwningServices services;

    CreateContact(OwningServices services) {
        this.services = services;
    }

    @Override
    public Declaration<NewContact> declaration() {
        return Declaration.write("create_contact", Audience.AGENT, "Writes down a new contact.", NewContact.class);
    }

    @Override
    public Uni<JsonNode> call(NewContact contact, Invocation run) {
        return services.post(
                OwningService.LEADS,
                run,
                "/api/contacts",
                Members.none()
                        .with("name", contact.name())
                        .withOne("emails", Point.of(contact.email()))
                        .withOne("phones", Point.of(contact.phone()))
                        .with("company", contact.company())
                        .with("language", contact.language())
                        .with("source", "assistant")
                        .all());
    }
}
