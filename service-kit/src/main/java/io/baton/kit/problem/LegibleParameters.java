package io.baton.kit.problem;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Parameters that cannot be read are refused with their name before anything is done: a query parameter of the wrong kind would
 * otherwise pass for a wrong address, and the character NUL, which PostgreSQL keeps in no text, for a fault of ours.
 */
@Provider
public class LegibleParameters implements ContainerRequestFilter {

    private static final Map<Method, Map<String, Class<?>>> KINDS = new ConcurrentHashMap<>();

    private final ResourceInfo resource;

    LegibleParameters(ResourceInfo resource) {
        this.resource = resource;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        requireText(request.getUriInfo().getPathParameters());
        MultivaluedMap<String, String> query = request.getUriInfo().getQueryParameters();
        requireText(query);
        kinds(resource.getResourceMethod()).forEach((name, kind) -> requireKind(name, query.getFirst(name), kind));
    }

    private static void requireText(MultivaluedMap<String, String> parameters) {
        parameters.forEach((name, values) -> {
            if (values.stream().anyMatch(value -> value.indexOf('\0') >= 0)) {
                throw Problem.field(ProblemCode.VALIDATION_FAILED, name, "must not contain the character NUL");
            }
        });
    }

    private static void requireKind(String name, String value, Class<?> kind) {
        if (value == null) {
            return;
        }
        if (kind == int.class && !value.matches("[+-]?\\d{1,9}")) {
            throw Problem.field(ProblemCode.VALIDATION_FAILED, name, "must be a whole number of at most nine digits");
        }
        if (kind == UUID.class && !isUuid(value)) {
            throw Problem.field(ProblemCode.VALIDATION_FAILED, name, "must be a UUID");
        }
    }

    private static boolean isUuid(String value) {
        try {
            return UUID.fromString(value) != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static Map<String, Class<?>> kinds(Method method) {
        return method == null
                ? Map.of()
                : KINDS.computeIfAbsent(method, asked -> Stream.of(asked.getParameters())
                        .filter(parameter -> parameter.isAnnotationPresent(QueryParam.class))
                        .collect(Collectors.toMap(
                                parameter -> parameter
                                        .getAnnotation(QueryParam.class)
                                        .value(),
                                Parameter::getType)));
    }
}
