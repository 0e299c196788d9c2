package io.baton.conversation.function;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.baton.kit.problem.UnfitValue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads and checks arguments, whoever wrote them. */
@ApplicationScoped
public class Arguments {

    private final ObjectMapper json;
    private final Validator validator;

    Arguments(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /** The arguments are not as they should be. */
    public static final class Invalid extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient List<Violation> violations;

        Invalid(List<Violation> violations) {
            super("arguments", null, false, false);
            this.violations = List.copyOf(violations);
        }

        /** What is wrong, field by field. */
        public List<Violation> violations() {
            return violations;
        }
    }

    /** What is wrong with one field. */
    public record Violation(String field, String message) {}

    /**
     * Text that should be a JSON object, as models write it.
     *
     * @throws Invalid when it is none
     */
    public JsonNode object(String text) {
        try {
            JsonNode node = text == null || text.isBlank() ? json.createObjectNode() : json.readTree(text);
            if (node != null && node.isObject()) {
                return node;
            }
        } catch (JsonProcessingException e) {
            // falls through: one answer for all that is no object
        }
        throw new Invalid(List.of(new Violation("arguments", "must be a JSON object")));
    }

    /**
     * The arguments as their record.
     *
     * @throws Invalid when a field is missing, unknown or not as it should be
     */
    public <A extends Record> A read(JsonNode arguments, Class<A> type) {
        if (arguments == null || !arguments.isObject()) {
            throw new Invalid(List.of(new Violation("arguments", "must be a JSON object")));
        }
        A read = bind(arguments, type);
        Map<String, String> violations = new TreeMap<>();
        validator
                .validate(read)
                .forEach(violation -> violations.merge(
                        violation.getPropertyPath().toString(), violation.getMessage(), (one, other) -> one));
        if (!violations.isEmpty()) {
            throw new Invalid(violations.entrySet().stream()
                    .map(entry -> new Violation(entry.getKey(), entry.getValue()))
                    .toList());
        }
        return read;
    }

    private <A extends Record> A bind(JsonNode arguments, Class<A> type) {
        try {
            return json.treeToValue(arguments, type);
        } catch (JsonMappingException e) {
            String field = UnfitValue.field(e);
            throw new Invalid(List.of(new Violation(field.isEmpty() ? "arguments" : field, UnfitValue.message(e))));
        } catch (JsonProcessingException e) {
            throw new Invalid(List.of(new Violation("arguments", "must be a JSON object")));
        }
    }
}
