package io.baton.conversation.function;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.module.jackson.JacksonModule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Makes the JSON Schema of a function's arguments from their record, with the constraints that are checked later. */
@ApplicationScoped
public class Schemas {

    private final SchemaGenerator generator;

    Schemas() {
        SchemaGeneratorConfigBuilder config = new SchemaGeneratorConfigBuilder(
                        SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(new JacksonModule())
                .with(Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT, Option.INLINE_ALL_SCHEMAS)
                .with(Option.EXTRA_OPEN_API_FORMAT_VALUES)
                .without(Option.SCHEMA_VERSION_INDICATOR);
        config.forFields()
                .withRequiredCheck(field -> field.getAnnotationConsideringFieldAndGetter(NotNull.class) != null)
                .withStringMaxLengthResolver(field -> isText(field) ? longest(field) : null)
                .withStringMinLengthResolver(field -> isText(field) ? shortest(field) : null)
                .withArrayMaxItemsResolver(field -> field.isContainerType() ? longest(field) : null)
                .withArrayMinItemsResolver(field -> field.isContainerType() ? shortest(field) : null)
                .withStringPatternResolver(Schemas::pattern);
        generator = new SchemaGenerator(config.build());
    }

    /** The schema of these arguments. */
    public JsonNode of(Class<? extends Record> arguments) {
        return generator.generateSchema(arguments);
    }

    private static boolean isText(FieldScope field) {
        return !field.isFakeContainerItemScope() && field.getType().isInstanceOf(String.class);
    }

    private static Integer longest(FieldScope field) {
        Size size = field.getAnnotationConsideringFieldAndGetter(Size.class);
        return size == null || size.max() == Integer.MAX_VALUE ? null : size.max();
    }

    private static Integer shortest(FieldScope field) {
        Size size = field.getAnnotationConsideringFieldAndGetter(Size.class);
        return size == null || size.min() == 0 ? null : size.min();
    }

    private static String pattern(FieldScope field) {
        Pattern pattern = isText(field) ? field.getAnnotationConsideringFieldAndGetter(Pattern.class) : null;
        return pattern == null ? null : "^(?:" + pattern.regexp() + ")$";
    }
}
