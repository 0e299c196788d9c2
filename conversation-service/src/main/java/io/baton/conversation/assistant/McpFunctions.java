package io.baton.conversation.assistant;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.baton.conversation.function.Caller;
import io.baton.conversation.function.Callers;
import io.baton.conversation.function.Functions;
import io.baton.conversation.proposal.FunctionDesk;
import io.baton.conversation.proposal.Outcome;
import io.baton.conversation.proposal.Request;
import io.quarkiverse.mcp.server.TextContent;
import io.quarkiverse.mcp.server.ToolManager;
import io.quarkiverse.mcp.server.ToolResponse;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The same functions for any client that speaks the Model Context Protocol, with the bearer of the person it works for. */
@ApplicationScoped
class McpFunctions {

    private final ToolManager tools;
    private final Functions functions;
    private final FunctionDesk desk;
    private final Threads threads;
    private final SecurityIdentity identity;
    private final ObjectMapper json;
    private final Fence fence;
    private final Vertx vertx;

    McpFunctions(
            ToolManager tools,
            Functions functions,
            FunctionDesk desk,
            Threads threads,
            SecurityIdentity identity,
            AssistantSettings settings,
            ObjectMapper json,
            Vertx vertx) {
        this.tools = tools;
        this.functions = functions;
        this.desk = desk;
        this.threads = threads;
        this.identity = identity;
        this.json = json;
        this.fence = new Fence(json, settings.resultCharacters());
        this.vertx = vertx;
    }

    void register(@Observes StartupEvent event) {
        for (Functions.Listed<?> listed : functions.all()) {
            tools.newTool(listed.name())
                    .setDescription(listed.declaration().description())
                    .setInputSchema(new JsonObject(listed.schema().toString()))
                    .setAsyncHandler(arguments -> call(listed.name(), arguments.args()))
                    .register();
        }
    }

    private Uni<ToolResponse> call(String name, Map<String, Object> given) {
        Caller caller = Callers.of(identity);
        JsonNode arguments = json.valueToTree(given == null ? Map.of() : given);
        return apart(() -> Panache.withTransaction(() -> threads.newest(caller))
                        .chain(thread -> desk.ask(new Request(caller, thread, name, arguments, "mcp"))))
                .map(this::response);
    }

    private ToolResponse response(Outcome outcome) {
        List<TextContent> content = List.of(new TextContent(fence.around(outcome)));
        boolean failed = outcome.kind() == Outcome.Kind.FAILED || outcome.kind() == Outcome.Kind.REFUSED;
        return new ToolResponse(failed, content);
    }

    /** On a context of its own, as a request over HTTP has one: a database session belongs to one context. */
    private <T> Uni<T> apart(Supplier<Uni<T>> work) {
        return Uni.createFrom().emitter(emitter -> {
            Context context = VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext());
            VertxContextSafetyToggle.setContextSafe(context, true);
            context.runOnContext(
                    start -> Uni.createFrom().deferred(work::get).subscribe().with(emitter::complete, emitter::fail));
        });
    }
}
