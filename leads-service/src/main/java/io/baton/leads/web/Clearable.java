package io.baton.leads.web;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import java.io.IOException;

/**
 * A field of a change that {@code null} clears. A request that does not name the field has null in place of this; one that names it with null has
 * this without a value.
 *
 * @param value what it becomes; null for nothing
 */
@JsonDeserialize(using = Clearable.Reader.class)
public record Clearable<T>(@JsonValue T value) {

    /** What the field is after the change. */
    public static <T> T after(Clearable<T> asked, T before) {
        return asked == null ? before : asked.value;
    }

    /** Tells a field with null from one that is not there. */
    static final class Reader extends JsonDeserializer<Clearable<?>> implements ContextualDeserializer {

        private final JavaType type;

        @SuppressWarnings("unused")
        Reader() {
            this(null);
        }

        private Reader(JavaType type) {
            this.type = type;
        }

        @Override
        public JsonDeserializer<?> createContextual(DeserializationContext context, BeanProperty property) {
            return new Reader(context.getContextualType().containedType(0));
        }

        @Override
        public Clearable<?> deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return new Clearable<>(context.readValue(parser, type));
        }

        @Override
        public Clearable<?> getNullValue(DeserializationContext context) {
            return new Clearable<>(null);
        }

        @Override
        public Clearable<?> getAbsentValue(DeserializationContext context) {
            return null;
        }
    }
}
