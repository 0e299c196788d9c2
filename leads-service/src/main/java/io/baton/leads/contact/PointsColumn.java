package io.baton.leads.contact;

import com.fasterxml.jackson.core.type.TypeReference;
import io.baton.kit.json.Json;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** Keeps the ways to reach a contact in a text column. */
@Converter
public class PointsColumn implements AttributeConverter<List<Point>, String> {

    private static final TypeReference<List<Point>> TYPE = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(List<Point> points) {
        return Json.write(points);
    }

    @Override
    public List<Point> convertToEntityAttribute(String column) {
        return Json.read(column, TYPE);
    }
}
