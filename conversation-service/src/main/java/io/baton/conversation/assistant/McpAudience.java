package io.baton.conversation.assistant;

import io.baton.conversation.function.Audience;
import io.baton.conversation.function.Callers;
import io.baton.conversation.function.Functions;
import io.quarkiverse.mcp.server.McpConnection;
import io.quarkiverse.mcp.server.ToolFilter;
import io.quarkiverse.mcp.server.ToolManager.ToolInfo;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;

/** Shows a client the functions that are for its person. The gate refuses the others in any case. */
@ApplicationScoped
class McpAudience implements ToolFilter {

    private final Functions functions;
    private final SecurityIdentity identity;

    McpAudience(Functions functions, SecurityIdentity identity) {
        this.functions = functions;
        this.identity = identity;
    }

    @Override
    public boolean test(ToolInfo tool, McpConnection connection) {
        try {
            Audience audience = Callers.of(identity).audience();
            return functions
                    .find(tool.name(), audience)
                    .filter(listed -> audience.may(listed.declaration().audience()))
                    .isPresent();
        } catch (RuntimeException unknown) {
            // A filter that fails hides nothing: whoever cannot be told apart sees nothing.
            return false;
        }
    }
}
