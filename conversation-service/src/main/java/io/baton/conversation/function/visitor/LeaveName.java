package io.baton.conversation.function.visitor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.baton.conversation.conversation.VisitorContacts;
import io.baton.conversation.function.AssistantFunction;
import io.baton.conversation.function.Audience;
import io.baton.conversation.function.Declaration;
import io.baton.conversation.function.Invocation;
import io.baton.conversation.function.Members;
import io.baton.conversation.function.OwningServices;
import io.baton.conversation.function.contact.NewContact;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Takes down who a visitor says they are. */
@Singleton
class LeaveName implements AssistantFunction<NewContact> {

    private static final String CONTACT = "contactId";

    private final OwningServices services;
    private final VisitorContacts contacts;

    LeaveName(OwningServices services, VisitorContacts contacts) {
        this.services = services;
        this.contacts = contacts;
    }

    @Override
    public Declaration<NewContact> declaration() {
        return Declaration.write(
                "create_contact",
                Audience.PUBLIC,
                "Takes down who the visitor is and how to reach them; again, it changes what they said before.",
                NewContact.class);
    }

    @Override
    public Uni<JsonNode> call(NewContact contact, Invocation run) {
        return services.postForVisitor(
                        run,
                        "contact",
                        Members.none()
                                .with("name", contact.name())
                                .with("email", contact.email())
                                .with("phone", contact.phone())
                                .with("company", contact.company())
                                .with("language", contact.language())
                                .all())
                .call(made -> contacts.claimed(
                        run.caller().session(),
                        UUID.fromString(made.path(CONTACT).asText())))
                .map(LeaveName::shown);
    }

    /** Whose contact it is stays with us: the visitor is shown their own words. */
    private static JsonNode shown(JsonNode made) {
        return made instanceof ObjectNode claim ? claim.without(CONTACT) : made;
    }
}
