package io.baton.token.call;

import io.baton.token.matrix.SupervisionMode;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a way of supervision in its wire form. */
@Converter
public class SupervisionModeColumn implements AttributeConverter<SupervisionMode, String> {

    @Override
    public String convertToDatabaseColumn(SupervisionMode mode) {
        return mode == null ? null : mode.wire();
    }

    @Override
    public SupervisionMode convertToEntityAttribute(String column) {
        return column == null ? null : SupervisionMode.of(column);
    }
}
