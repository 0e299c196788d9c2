package io.baton.token.matrix;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.UncheckedIOException;

/** Keeps who is silenced in a text column as JSON; nothing for nobody. */
@Converter
public class SilencedColumn implements AttributeConverter<Silenced, String> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public String convertToDatabaseColumn(Silenced silenced) {
        try {
            return silenced == null || silenced.rooms().isEmpty() ? null : JSON.writeValueAsString(silenced);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Silenced convertToEntityAttribute(String column) {
        try {
            return column == null ? Silenced.NOBODY : JSON.readValue(column, Silenced.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
