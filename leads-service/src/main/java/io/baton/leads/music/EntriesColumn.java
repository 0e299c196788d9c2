package io.baton.leads.music;

import com.fasterxml.jackson.core.type.TypeReference;
import io.baton.kit.json.Json;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** Keeps the songs of a playlist in a text column. */
@Converter
public class EntriesColumn implements AttributeConverter<List<Playlist.Entry>, String> {

    private static final TypeReference<List<Playlist.Entry>> TYPE = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(List<Playlist.Entry> entries) {
        return Json.write(entries);
    }

    @Override
    public List<Playlist.Entry> convertToEntityAttribute(String column) {
        return Json.read(column, TYPE);
    }
}
