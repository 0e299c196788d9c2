package io.baton.token.matrix;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a leg's kind in its wire form. */
@Converter
public class LegKindColumn implements AttributeConverter<LegKind, String> {

    @Override
    public String convertToDatabaseColumn(LegKind kind) {
        return kind == null ? null : kind.wire();
    }

    @Override
    public LegKind convertToEntityAttribute(String column) {
        return column == null ? null : LegKind.of(column);
    }
}
