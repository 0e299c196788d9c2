package io.baton.conversation.function.visitor;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.baton.conversation.conversation.VisitorContacts;
import io.baton.conversation.function.AssistantFunction;
import io.baton.conversation.function.Audience;
import io.baton.conversation.function.Declaration;
import io.baton.conversation.function.Invocation;
import io.baton.conversation.function.Members;
import io.baton.conversation.function.OwningServices;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** Takes down who a visitor says they are. */
@Singleton
class LeaveName implements AssistantFunction<LeaveName.Arguments> {

    private static final String CONTACT = "contactId";

    private final OwningServices services;
    private final VisitorContacts contacts;

    LeaveName(OwningServices services, VisitorContacts contacts) {
        this.services = services;
        this.contacts = contacts;
    }

    /** What it needs to know. */
    record Arguments(
            @JsonPropertyDescription("the visitor's name, as they say it") @NotNull @Size(min = 1, max = 200) String name,

            @Size(min = 3, max = 320) String email,

            @JsonPropertyDescription("with + and the country's code") @Size(min = 3, max = 64) String phone,

            @Size(max = 200) String company,

            @JsonPropertyDescription("BCP 47, for example de")
            @Pattern(regexp = "[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}")
            String language) {}

    @Override
    public Declaration<Arguments> declaration() {
        return Declaration.write(
                "create_contact",
                Audience.PUBLIC,
                "Takes down who the visitor is and how to reach them; again, it changes what they said before.",
                Arguments.class);
    }

    @Override
    public Uni<JsonNode> call(Arguments arguments, Invocation run) {
        return services.postForVisitor(
                        run,
                        "contact",
                        Members.none()
                                .with("name", arguments.name())
                                .with("email", arguments.email())
                                .with("phone", arguments.phone())
                                .with("company", arguments.company())
                                .with("language", arguments.language())
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
