package io.baton.leads.document;

import com.fasterxml.jackson.core.type.TypeReference;
import io.baton.kit.json.Json;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** Keeps a document's lines in a text column. */
@Converter
public class LinesColumn implements AttributeConverter<List<Line>, String> {

    private static final TypeReference<List<Line>> TYPE = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(List<Line> lines) {
        return Json.write(lines);
    }

    @Override
    public List<Line> convertToEntityAttribute(String column) {
        return Json.read(column, TYPE);
    }
}
