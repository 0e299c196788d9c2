package io.baton.conversation.function.lead;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
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
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** Finds leads. */
@Singleton
class SearchLeads implements AssistantFunction<SearchLeads.Arguments> {

    private final OwningServices services;

    SearchLeads(OwningServices services) {
        this.services = services;
    }

    /** What it needs to know. */
    record Arguments(
            @Size(min = 2, max = 200) String query,

            @Pattern(regexp = "new|contacted|qualified|proposal|won|lost") String status,

            @JsonPropertyDescription("username of who looks after it") @Size(min = 1, max = 128) String owner,

            UUID contactId) {}

    @Override
    public Declaration<Arguments> declaration() {
        return Declaration.read(
                "search_leads",
                Audience.AGENT,
                "Finds leads, newest first, by words of their title, status, owner or contact.",
                Arguments.class);
    }

    @Override
    public Uni<JsonNode> call(Arguments arguments, Invocation run) {
        return services.get(
                OwningService.LEADS,
                run,
                "/api/admin/leads",
                Members.none()
                        .with("q", arguments.query())
                        .with("status", arguments.status())
                        .with("owner", arguments.owner())
                        .with("contactId", arguments.contactId())
                        .with("limit", 10)
                        .all());
    }
}
