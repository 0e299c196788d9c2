package io.baton.conversation;

import io.baton.kit.testing.RoleMatrix;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who may do what. */
@QuarkusTest
class RolesTest extends ServiceTest {

    @Test
    void everyOperationIsForWhomTheTableSays() {
        RoleMatrix.of("""
                get    /api/conversations                          AGENT
                get    /api/conversations/search                   AGENT
                get    /api/conversations/{id}                     AGENT
                get    /api/conversations/{id}/messages            AGENT
                post   /api/conversations/{id}/messages            AGENT
                post   /api/conversations/{id}/merge               AGENT
                post   /api/conversations/{id}/split               AGENT
                put    /api/conversations/{id}/summary             AGENT
                get    /api/conversations/{id}/summaries           AGENT
                get    /api/conversations/{id}/analyses            AGENT
                put    /api/conversations/{id}/contact             AGENT
                delete /api/conversations/{id}/contact             AGENT
                get    /api/conversations/{id}/suggestions         AGENT
                post   /api/conversations/{id}/suggestions/{contactId}/accept AGENT
                post   /api/conversations/{id}/suggestions/{contactId}/reject AGENT
                post   /api/conversations/{id}/close               AGENT
                get    /api/conversations/dead-letters             ADMIN
                post   /api/conversations/dead-letters/redrive     ADMIN
                post   /api/conversations/dead-letters/{id}/redrive ADMIN
                delete /api/conversations/dead-letters/{id}        ADMIN
                get    /api/conversation-summaries                 AGENT
                get    /api/timeline                               AGENT
                get    /api/context                                AGENT
                post   /api/admin-assistant/chat                   AGENT
                get    /api/assistant/functions                    AGENT
                post   /api/assistant/functions/{name}             AGENT
                get    /api/assistant/proposals                    AGENT
                post   /api/assistant/proposals/{id}/confirm       AGENT
                post   /api/assistant/proposals/{id}/reject        AGENT
                get    /api/assistant/audit                        ADMIN
                post   /api/assistant/visitor/chat                 ANYBODY
                post   /api/assistant/visitor/history              ANYBODY
                post   /api/assistant/visitor/proposals/{id}/confirm ANYBODY
                post   /api/assistant/visitor/proposals/{id}/reject ANYBODY
                get    /api/notifications                          AGENT
                post   /api/notifications/{id}/seen                AGENT
                """).holds(Set.of());
    }
}
