package io.baton.token.matrix;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.UncheckedIOException;

/** Keeps a matrix in a text column as JSON. */
@Converter
public class MatrixColumn implements AttributeConverter<Matrix, String> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public String convertToDatabaseColumn(Matrix matrix) {
        try {
            return matrix == null ? null : JSON.writeValueAsString(matrix);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Matrix convertToEntityAttribute(String column) {
        try {
            return column == null ? null : JSON.readValue(column, Matrix.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
