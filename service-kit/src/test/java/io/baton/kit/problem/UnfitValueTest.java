package io.baton.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnfitValueTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    enum Colour {
        RED,
        DARK_BLUE;

        @JsonValue
        String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    enum Strict {
        ONE,
        TWO;

        @JsonCreator
        static Strict of(String wire) {
            if (wire.equals("one")) {
                return ONE;
            }
            throw new IllegalArgumentException("secret of " + wire);
        }
    }

    record Body(
            Colour colour,
            Strict strict,
            UUID id,
            Instant at,
            LocalDate on,
            Integer count,
            boolean yes,
            String text,
            List<Body> parts) {}

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'colour':'green'}|colour|must be one of red, dark_blue",
                "{'strict':'three'}|strict|must be one of ONE, TWO",
                "{'id':'4711'}|id|must be a UUID",
                "{'at':'tomorrow'}|at|must be a time, for example 2026-01-31T12:00:00Z",
                "{'on':'today'}|on|must be a date, for example 2026-01-31",
                "{'count':'many'}|count|must be a number",
                "{'yes':'perhaps'}|yes|must be true or false",
                "{'text':{}}|text|must be a text",
                "{'parts':7}|parts|must be a list",
                "{'parts':[{'colour':'green'}]}|parts.[0].colour|must be one of red, dark_blue",
                "{'size':1}|size|is not known here"
            })
    void saysWhatWouldBeRight(String json, String field, String message) {
        JsonMappingException failure = catchThrowableOfType(
                JsonMappingException.class, () -> MAPPER.readValue(json.replace('\'', '"'), Body.class));

        assertThat(UnfitValue.field(failure)).isEqualTo(field);
        assertThat(UnfitValue.message(failure)).isEqualTo(message);
    }
}
