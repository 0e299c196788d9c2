package io.baton.leads.music;

import com.fasterxml.jackson.core.type.TypeReference;
import io.baton.kit.json.Json;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Set;
import java.util.UUID;

/** Keeps ids of songs in a text column. */
@Converter
public class SongIdsColumn implements AttributeConverter<Set<UUID>, String> {

    private static final TypeReference<Set<UUID>> TYPE = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(Set<UUID> ids) {
        return Json.write(ids);
    }

    @Override
    public Set<UUID> convertToEntityAttribute(String column) {
        return Json.read(column, TYPE);
    }
}
