package io.baton.kit.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Which operation is for whom, as a table of one line each: {@code get /api/calls AGENT}. {@link #holds(Set)} tries every operation with
 * every role; an operation that has no line, or a line that has no operation, fails.
 */
public final class RoleMatrix {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    /** Whom an operation is for. */
    private enum For {
        /** No bearer is asked for, and none does harm. */
        ANYBODY,
        /** The request proves itself by a signature; no bearer helps. */
        SIGNED,
        AGENT,
        SUPERVISOR,
        ADMIN,
        /** Another service, and no person. */
        SERVICE
    }

    /** Who asks, with the roles in the bearer as the realm expands them. */
    private enum Asking {
        NOBODY(""),
        STRANGER("something-else"),
        AGENT("agent"),
        SUPERVISOR("supervisor agent"),
        ADMIN("admin supervisor agent"),
        SERVICE("service");

        private final String roles;

        Asking(String roles) {
            this.roles = roles;
        }

        boolean may(For whom) {
            return switch (whom) {
                case ANYBODY -> true;
                case SIGNED -> false;
                case AGENT -> EnumSet.of(AGENT, SUPERVISOR, ADMIN).contains(this);
                case SUPERVISOR -> EnumSet.of(SUPERVISOR, ADMIN).contains(this);
                case ADMIN -> this == ADMIN;
                case SERVICE -> this == SERVICE;
            };
        }

        RequestSpecification request() {
            RequestSpecification request = given().contentType(ContentType.JSON)
                    .accept(ContentType.JSON)
                    .body("{}");
            return this == NOBODY
                    ? request
                    : request.auth().oauth2(IdentityResource.bearer(name().toLowerCase(Locale.ROOT), roles.split(" ")));
        }
    }

    private final Map<String, For> table = new TreeMap<>();

    private RoleMatrix() {}

    /** Reads the table. */
    public static RoleMatrix of(String table) {
        RoleMatrix matrix = new RoleMatrix();
        table.lines().filter(line -> !line.isBlank()).forEach(line -> {
            List<String> words = List.of(line.strip().split("\\s+"));
            matrix.table.put(words.get(0) + " " + words.get(1), For.valueOf(words.get(2)));
        });
        return matrix;
    }

    /** The operations of the service's own OpenAPI document, each with the roles that it names; none for a public one. */
    public static Map<String, List<String>> documented() {
        Map<String, List<String>> operations = new TreeMap<>();
        Map<String, Map<String, Map<String, Object>>> paths = JsonPath.from(given().accept(ContentType.JSON)
                        .get("/q/openapi?format=json")
                        .asString())
                .getMap("paths");
        paths.forEach((path, byMethod) -> byMethod.forEach((method, operation) -> {
            if (METHODS.contains(method)) {
                operations.put(method + " " + path, rolesOf(operation));
            }
        }));
        return operations;
    }

    @SuppressWarnings("unchecked")
    private static List<String> rolesOf(Map<String, Object> operation) {
        var security = (List<Map<String, List<String>>>) operation.getOrDefault("security", List.of());
        return security.stream()
                .flatMap(scheme -> scheme.values().stream())
                .flatMap(List::stream)
                .toList();
    }

    /**
     * Tries every operation with every role.
     *
     * @param beside operations that the document does not show
     */
    public void holds(Set<String> beside) {
        Map<String, List<String>> documented = documented();
        Set<String> all = new java.util.TreeSet<>(documented.keySet());
        all.addAll(beside);
        assertThat(table.keySet())
                .as("The table has every operation and no other")
                .containsExactlyElementsOf(all);
        table.forEach((operation, whom) -> {
            if (documented.containsKey(operation)) {
                assertThat(documented.get(operation).isEmpty())
                        .as("%s says in the document that it is public", operation)
                        .isEqualTo(whom == For.ANYBODY || whom == For.SIGNED);
            }
            for (Asking asking : Asking.values()) {
                tries(operation, whom, asking);
            }
        });
    }

    private static void tries(String operation, For whom, Asking asking) {
        String method = operation.substring(0, operation.indexOf(' '));
        String path = operation
                .substring(operation.indexOf(' ') + 1)
                .replaceAll("\\{(id|callId)}", UUID.randomUUID().toString())
                .replaceAll("\\{[^}]*}", "x");
        Response answer = asking.request().request(method, path);
        String code = answer.contentType().startsWith("application/problem+json") ? answer.path("code") : "";
        boolean refused = Set.of("unauthorized", "forbidden").contains(code);
        assertThat(refused)
                .as("%s as %s: %d %s", operation, asking, answer.statusCode(), code)
                .isEqualTo(!asking.may(whom));
        if (refused) {
            int status = asking == Asking.NOBODY || whom == For.SIGNED ? 401 : 403;
            assertThat(answer.statusCode()).as("%s as %s", operation, asking).isEqualTo(status);
        } else {
            assertThat(answer.statusCode()).as("%s as %s", operation, asking).isLessThan(500);
        }
    }
}
