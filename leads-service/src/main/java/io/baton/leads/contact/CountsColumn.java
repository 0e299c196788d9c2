package io.baton.leads.contact;

import com.fasterxml.jackson.core.type.TypeReference;
import io.baton.kit.json.Json;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Map;

/** Keeps counts by name in a text column. */
@Converter
public class CountsColumn implements AttributeConverter<Map<String, Integer>, String> {

    private static final TypeReference<Map<String, Integer>> TYPE = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(Map<String, Integer> counts) {
        return Json.write(counts);
    }

    @Override
    public Map<String, Integer> convertToEntityAttribute(String column) {
        return Json.read(column, TYPE);
    }
}
