package io.baton.leads.web;

import com.fasterxml.jackson.core.type.TypeReference;
import io.baton.kit.json.Json;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Map;

/** Keeps custom fields in a text column. */
@Converter
public class TextMapColumn implements AttributeConverter<Map<String, String>, String> {

    private static final TypeReference<Map<String, String>> TYPE = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(Map<String, String> map) {
        return Json.write(map);
    }

    @Override
    public Map<String, String> convertToEntityAttribute(String column) {
        return Json.read(column, TYPE);
    }
}
