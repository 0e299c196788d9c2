package io.baton.token;

import static io.baton.token.testing.Requests.anonymous;
import static io.baton.token.testing.Requests.as;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.baton.token.testing.BatonTest;
import io.restassured.path.json.JsonPath;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Walks every operation, public by its document and internal by its class: each says who may use it, and means it. */
@BatonTest
class OperationRolesTest {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    /** What anybody may use: the routes of api.md's list, and the signed webhook. */
    private static final Set<String> PUBLIC = Set.of(
            "get /health",
            "post /api/livekit/public-token",
            "post /api/livekit/webhook",
            "post /api/voice/conversation",
            "post /api/voice/realtime");

    @Test
    void everyOperationSaysItsRolesAndNothingElseIsPublic() {
        Set<String> open = new TreeSet<>();
        operations().forEach((name, roles) -> {
            if (roles.isEmpty()) {
                open.add(name);
            }
        });
        assertThat(open).containsExactlyInAnyOrderElementsOf(PUBLIC);
    }

    @Test
    void theDocumentShowsNothingInternal() {
        assertThat(documented().keySet()).noneMatch(name -> name.contains("/internal"));
        assertThat(anonymous().get("/q/openapi?format=json").asString()).doesNotContain("/internal", "LegPresence");
    }

    @Test
    void withoutABearerNobodyAndWithAnotherRoleNobody() {
        operations().forEach((name, roles) -> {
            if (roles.isEmpty()) {
                return;
            }
            String method = name.substring(0, name.indexOf(' '));
            String path = name.substring(name.indexOf(' ') + 1)
                    .replaceAll("\\{[^}]*}", UUID.randomUUID().toString());
            assertThat(anonymous().body("{}").request(method, path).statusCode())
                    .as("%s without a bearer", name)
                    .isEqualTo(401);
            List<String> others = java.util.stream.Stream.of("agent", "service", "nobody")
                    .filter(role -> !roles.contains(role))
                    .toList();
            for (String other : others) {
                assertThat(as("someone", other).body("{}").request(method, path).statusCode())
                        .as("%s as %s", name, other)
                        .isEqualTo(403);
            }
        });
    }

    private static Map<String, List<String>> operations() {
        Map<String, List<String>> operations = new java.util.TreeMap<>(documented());
        assertThat(operations).hasSizeGreaterThan(15);
        Map<String, List<String>> internal = internal();
        assertThat(internal).hasSizeGreaterThan(5);
        operations.putAll(internal);
        return operations;
    }

    /** The operations under {@code /internal}, which no document shows, as their classes declare them. */
    private static Map<String, List<String>> internal() {
        Map<String, List<String>> operations = new java.util.TreeMap<>();
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
                            RolesAllowed roles = Optional.ofNullable(method.getAnnotation(RolesAllowed.class))
                                    .orElse(found.getAnnotation(RolesAllowed.class));
                            Stream.of(method.getAnnotations())
                                    .map(annotation ->
                                            annotation.annotationType().getAnnotation(HttpMethod.class))
                                    .filter(Objects::nonNull)
                                    .forEach(verb -> operations.put(
                                            verb.value().toLowerCase(Locale.ROOT) + " " + path,
                                            roles == null ? List.of() : List.of(roles.value())));
                        }));
        return operations;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, List<String>> documented() {
        Map<String, List<String>> operations = new java.util.TreeMap<>();
        Map<String, Map<String, Map<String, Object>>> paths = JsonPath.from(
                        anonymous().get("/q/openapi?format=json").asString())
                .getMap("paths");
        paths.forEach((path, byMethod) -> byMethod.forEach((method, operation) -> {
            if (METHODS.contains(method)) {
                var security = (List<Map<String, List<String>>>) operation.getOrDefault("security", List.of());
                operations.put(
                        method + " " + path,
                        security.stream()
                                .flatMap(scheme -> scheme.values().stream())
                                .flatMap(List::stream)
                                .toList());
            }
        }));
        return operations;
    }
}
