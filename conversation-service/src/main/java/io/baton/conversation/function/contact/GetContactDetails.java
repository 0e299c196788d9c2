package io.baton.conversation.function.contact;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
import java.util.UUID;

/** Looks at a contact with its newest notes. */
@Singleton
class GetContactDetails implements AssistantFunction<GetContactDetails.Arguments> {

    private final OwningServices services;

    GetContactDetails(OwningServices services) {
        this.services = services;
    }

    /** What it needs to know. */
    record Arguments(@NotNull UUID contactId) {}

    @Override
    public Declaration<Arguments> declaration() {
        return Declaration.read(
                "get_contact_details", Audience.AGENT, "Shows one contact with its newest notes.", Arguments.class);
    }

    @Override
    public Uni<JsonNode> call(Arguments arguments, Invocation run) {
        String path = "/api/contacts/" + arguments.contactId();
        return services.get(OwningService.LEADS, run, path).chain(contact -> services.get(
                        OwningService.LEADS,
                        run,
                        path + "/notes",
                        Members.none().with("limit", 5).all())
                .map(notes -> {
                    ObjectNode both = JsonNodeFactory.instance.objectNode();
                    both.set("contact", contact);
                    both.set("notes", notes.path("items"));
                    return both;
                }));
    }
}
