package io.baton.token;

import static io.baton.token.testing.Requests.anonymous;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.baton.kit.testing.RoleMatrix;
import io.baton.token.testing.BatonTest;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every operation, public by its document and internal by its class, is for exactly those whom the table names. */
@BatonTest
class OperationRolesTest {

    private static final RoleMatrix MATRIX = RoleMatrix.of("""
            get    /health                                   ANYBODY
            post   /api/livekit/public-token                 ANYBODY
            post   /api/voice/conversation                   ANYBODY
            post   /api/voice/realtime                       ANYBODY
            post   /api/livekit/webhook                      SIGNED
            post   /token                                    AGENT
            post   /create-room                              AGENT
            post   /list-rooms                               AGENT
            post   /api/livekit/token                        AGENT
            get    /api/rooms                                AGENT
            post   /api/rooms                                AGENT
            get    /api/calls                                AGENT
            get    /api/calls/{id}                           AGENT
            post   /api/calls/{id}/hold                      AGENT
            post   /api/calls/{id}/resume                    AGENT
            post   /api/calls/{id}/end                       AGENT
            get    /api/calls/stats                          SUPERVISOR
            get    /api/admin/dead-letters                   ADMIN
            post   /api/admin/dead-letters/redrive           ADMIN
            post   /api/admin/dead-letters/{id}/redrive      ADMIN
            delete /api/admin/dead-letters/{id}              ADMIN
            post   /api/calls/{id}/supervision               SUPERVISOR
            delete /api/calls/{id}/supervision               SUPERVISOR
            get    /internal/calls                           SERVICE
            get    /internal/calls/unattended                SERVICE
            get    /internal/calls/{callId}                  SERVICE
            put    /internal/calls/{callId}/matrix           SERVICE
            post   /internal/calls/{callId}/grants           SERVICE
            post   /internal/calls/{callId}/invitations      SERVICE
            get    /internal/calls/{callId}/legs/{identity}  SERVICE
            post   /internal/sessions/recognise              SERVICE
            """);

    @Tag("slow")
    @Test
    void everyOperationIsForWhomTheTableSays() {
        MATRIX.holds(internal());
    }

    @Test
    void theDocumentShowsNothingInternal() {
        assertThat(RoleMatrix.documented().keySet()).noneMatch(name -> name.contains("/internal"));
        assertThat(anonymous().get("/q/openapi?format=json").asString()).doesNotContain("/internal", "LegPresence");
    }

    /** The operations under {@code /internal}, which no document shows, as their classes declare them. */
    private static Set<String> internal() {
        Set<String> operations = new TreeSet<>();
        new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("io.baton.token")
                        .stream()
                        .filter(found -> found.isAnnotatedWith(Path.class))
                        .map(JavaClass::reflect)
                        .filter(found -> found.getAnnotation(Path.class).value().startsWith("/internal"))
                        .forEach(found -> Stream.of(found.getDeclaredMethods()).forEach(method -> {
                            String path = found.getAnnotation(Path.class).value()
                                    + Optional.ofNullable(method.getAnnotation(Path.class))
                                            .map(rest -> "/" + rest.value())
                                            .orElse("");
                            Stream.of(method.getAnnotations())
                                    .map(annotation ->
                                            annotation.annotationType().getAnnotation(HttpMethod.class))
                                    .filter(Objects::nonNull)
                                    .forEach(
                                            verb -> operations.add(verb.value().toLowerCase(Locale.ROOT) + " " + path));
                        }));
        return operations;
    }
}
