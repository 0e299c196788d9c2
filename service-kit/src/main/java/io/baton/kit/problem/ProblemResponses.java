package io.baton.kit.problem;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/**
 * Writes into the OpenAPI document, for each operation, every problem it may answer with: the status, and which codes come with
 * it. What follows from an operation's form (a body, parameters, roles) is added by itself, the rest says {@link Refuses}.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ProblemResponses implements OASFilter {

    private static final String SCHEMA = "Problem";
    private static final List<String> VERBS = List.of("GET", "PUT", "POST", "DELETE", "PATCH");
    private static final DotName PATH = DotName.createSimple(Path.class);
    private static final DotName ROLES = DotName.createSimple(RolesAllowed.class);
    private static final DotName REFUSES = DotName.createSimple(Refuses.class);
    private static final DotName PATH_PARAM = DotName.createSimple(PathParam.class);
    private static final Set<DotName> GIVEN_BESIDE_THE_BODY =
            Set.of(PATH_PARAM, DotName.createSimple(QueryParam.class), DotName.createSimple(HeaderParam.class));

    private final Map<String, MethodInfo> methods = new HashMap<>();

    public ProblemResponses(IndexView index) {
        for (String verb : VERBS) {
            DotName annotation = DotName.createSimple(HttpMethod.class.getPackageName() + "." + verb);
            for (AnnotationInstance found : index.getAnnotations(annotation)) {
                if (found.target().kind() == AnnotationTarget.Kind.METHOD) {
                    MethodInfo method = found.target().asMethod();
                    methods.put(verb + " " + pathOf(method), method);
                }
            }
        }
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getPaths() == null || document.getPaths().getPathItems() == null) {
            return;
        }
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        document.getComponents().addSchema(SCHEMA, problem());
        document.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                .forEach((verb, operation) -> Optional.ofNullable(methods.get(verb + " " + path))
                        .ifPresent(method -> describe(operation, codesOf(method)))));
    }

    private static String pathOf(MethodInfo method) {
        String path = Stream.of(method.declaringClass().declaredAnnotation(PATH), method.annotation(PATH))
                .filter(found -> found != null)
                .flatMap(found -> Stream.of(found.value().asString().split("/")))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("/"));
        return "/" + path;
    }

    private static Set<ProblemCode> codesOf(MethodInfo method) {
        ClassInfo resource = method.declaringClass();
        // A bearer that is not valid is refused also where none is needed.
        Set<ProblemCode> codes = EnumSet.of(
                ProblemCode.UNAUTHORIZED,
                ProblemCode.NOT_ACCEPTABLE,
                ProblemCode.RATE_LIMITED,
                ProblemCode.DATABASE_AWAY);
        if (method.hasAnnotation(ROLES) || resource.hasDeclaredAnnotation(ROLES)) {
            codes.add(ProblemCode.FORBIDDEN);
        }
        if (method.parameters().stream()
                .anyMatch(parameter -> GIVEN_BESIDE_THE_BODY.stream().anyMatch(parameter::hasAnnotation))) {
            codes.add(ProblemCode.VALIDATION_FAILED);
        }
        if (method.parameters().stream().anyMatch(parameter -> parameter.hasAnnotation(PATH_PARAM))) {
            codes.add(ProblemCode.NOT_FOUND);
        }
        if (method.parameters().stream()
                .anyMatch(parameter -> GIVEN_BESIDE_THE_BODY.stream().noneMatch(parameter::hasAnnotation))) {
            codes.add(ProblemCode.MALFORMED_JSON);
            codes.add(ProblemCode.VALIDATION_FAILED);
            codes.add(ProblemCode.BODY_TOO_LARGE);
            codes.add(ProblemCode.UNSUPPORTED_MEDIA_TYPE);
        }
        Stream.of(resource.declaredAnnotation(REFUSES), method.annotation(REFUSES))
                .filter(found -> found != null)
                .map(AnnotationInstance::value)
                .map(AnnotationValue::asEnumArray)
                .flatMap(Stream::of)
                .map(ProblemCode::valueOf)
                .forEach(codes::add);
        return codes;
    }

    private static void describe(Operation operation, Set<ProblemCode> codes) {
        if (operation.getResponses() == null) {
            operation.setResponses(OASFactory.createAPIResponses());
        }
        codes.stream()
                .collect(Collectors.groupingBy(ProblemCode::status, TreeMap::new, Collectors.toList()))
                .forEach((status, same) -> {
                    String key = status.toString();
                    APIResponse declared = operation.getResponses().getAPIResponse(key);
                    if (declared == null || status < 500) {
                        operation.getResponses().addAPIResponse(key, response(same));
                    }
                });
    }

    private static APIResponse response(List<ProblemCode> codes) {
        Schema code = OASFactory.createSchema().addType(Schema.SchemaType.STRING);
        codes.forEach(each -> code.addEnumeration(each.wire()));
        Schema schema = OASFactory.createSchema()
                .addAllOf(OASFactory.createSchema().ref("#/components/schemas/" + SCHEMA))
                .addAllOf(OASFactory.createSchema().addProperty("code", code));
        return OASFactory.createAPIResponse()
                .description(codes.stream()
                        .map(each -> each.title() + " (`" + each.wire() + "`)")
                        .collect(Collectors.joining(". ")))
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/problem+json",
                                OASFactory.createMediaType().schema(schema)));
    }

    private static Schema problem() {
        Schema violation = object().addProperty("field", text("The field as the client wrote it"))
                .addProperty("message", text("What is wrong with it"))
                .addRequired("field")
                .addRequired("message");
        return object().description("What is wrong, as RFC 9457 has it; further members may say more.")
                .addProperty("type", text("A name for the kind of problem, made of the code"))
                .addProperty("title", text("The kind of problem in words, the same for every occurrence"))
                .addProperty("status", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER))
                .addProperty("detail", text("What happened this time, for the person who reads it"))
                .addProperty("instance", text("The path that was asked"))
                .addProperty("code", text("The kind of problem for programs; a code never changes its meaning"))
                .addProperty("traceId", text("Where to look in traces and logs"))
                .addProperty(
                        "retryAfter",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.INTEGER)
                                .description("When to try again, in seconds"))
                .addProperty(
                        "violations",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.ARRAY)
                                .items(violation))
                .addRequired("type")
                .addRequired("title")
                .addRequired("status")
                .addRequired("code")
                .addRequired("traceId");
    }

    private static Schema object() {
        return OASFactory.createSchema().addType(Schema.SchemaType.OBJECT);
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING).description(description);
    }
}
