package io.baton.conversation.function.call;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.databind.JsonNode;
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
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** Passes a call on. */
@Singleton
class TransferCall implements AssistantFunction<TransferCall.Arguments> {

    private final OwningServices services;

    TransferCall(OwningServices services) {
        this.services = services;
    }

    /** What it needs to know. */
    record Arguments(
            @NotNull UUID callId,

            @JsonPropertyDescription("username of the agent; or a queue") @Size(min = 1, max = 128) String agent,

            @JsonPropertyDescription("name of the queue; or an agent") @Size(min = 1, max = 64) String queue,

            @Pattern(regexp = "consult|direct|blind") String mode,

            @JsonPropertyDescription("for the agent who takes over") @Size(max = 500) String reason,

            @JsonPropertyDescription("for the agent who takes over") @Size(max = 10_000) String notes) {}

    /** The person's page asks for the way into the room by itself: it is for no model and no log. */
    private static JsonNode withoutGrant(JsonNode transfer) {
        if (transfer instanceof ObjectNode members) {
            members.remove("grant");
        }
        return transfer;
    }

    @Override
    public Declaration<Arguments> declaration() {
        return Declaration.write(
                "transfer_call",
                Audience.AGENT,
                "Passes a call that the person is on to another agent or to a queue.",
                Arguments.class);
    }

    @Override
    public Uni<JsonNode> call(Arguments arguments, Invocation run) {
        return services.post(
                        OwningService.TRANSFER,
                        run,
                        "/api/transfers",
                        Members.none()
                                .with("callId", arguments.callId())
                                .with(
                                        "target",
                                        Members.none()
                                                .with("agent", arguments.agent())
                                                .with("queue", arguments.queue())
                                                .all())
                                .with("mode", arguments.mode())
                                .with("reason", arguments.reason())
                                .with("notes", arguments.notes())
                                .all())
                .map(TransferCall::withoutGrant);
    }
}
