package io.baton.kit.problem;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import io.baton.kit.json.Json;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** What is wrong with a JSON value that Jackson could not take, and what would be right; never a word about our classes. */
public final class UnfitValue {

    private static final Map<Class<?>, String> KINDS = Map.ofEntries(
            Map.entry(UUID.class, "must be a UUID"),
            Map.entry(Instant.class, "must be a time, for example 2026-01-31T12:00:00Z"),
            Map.entry(LocalDate.class, "must be a date, for example 2026-01-31"),
            Map.entry(LocalDateTime.class, "must be a date and a time of day, for example 2026-01-31T12:00"),
            Map.entry(String.class, "must be a text"),
            Map.entry(Boolean.class, "must be true or false"),
            Map.entry(boolean.class, "must be true or false"));

    private UnfitValue() {}

    /** The field as the client wrote it, with indices for the members of lists; empty when it is the whole body. */
    public static String field(JsonMappingException failure) {
        return failure.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                .collect(Collectors.joining("."));
    }

    /** A message for the field. */
    public static String message(JsonMappingException failure) {
        if (failure instanceof UnrecognizedPropertyException) {
            return "is not known here";
        }
        if (failure instanceof InvalidFormatException invalid
                && invalid.getValue() instanceof String text
                && text.indexOf('\0') >= 0) {
            return "must not contain the character NUL";
        }
        return wanted(failure).flatMap(UnfitValue::kind).orElse("has a value of the wrong kind");
    }

    private static Optional<Class<?>> wanted(JsonMappingException failure) {
        return switch (failure) {
            case MismatchedInputException mismatch -> Optional.ofNullable(mismatch.getTargetType());
            case ValueInstantiationException refused ->
                Optional.of(refused.getType().getRawClass());
            default -> Optional.empty();
        };
    }

    private static Optional<String> kind(Class<?> wanted) {
        if (wanted.isEnum()) {
            return Optional.of("must be one of "
                    + Arrays.stream(wanted.getEnumConstants())
                            .map(value -> Json.write(value).replace("\"", ""))
                            .collect(Collectors.joining(", ")));
        }
        if (Number.class.isAssignableFrom(wanted) || (wanted.isPrimitive() && wanted != boolean.class)) {
            return Optional.of("must be a number");
        }
        if (Collection.class.isAssignableFrom(wanted)) {
            return Optional.of("must be a list");
        }
        return wanted.isRecord() ? Optional.of("must be an object") : Optional.ofNullable(KINDS.get(wanted));
    }
}
