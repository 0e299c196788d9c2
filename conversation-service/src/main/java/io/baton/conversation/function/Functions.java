package io.baton.conversation.function;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The registry: every function there is. What is not offered to somebody cannot be called by them either. */
@ApplicationScoped
public class Functions {

    private final Map<String, Listed<?>> byName = new TreeMap<>();

    Functions(@All List<AssistantFunction<?>> all, Schemas schemas) {
        for (AssistantFunction<?> function : all) {
            Listed<?> listed = listed(function, schemas);
            if (byName.put(listed.declaration().name(), listed) != null) {
                throw new IllegalStateException(
                        "Two functions are called " + listed.declaration().name());
            }
        }
    }

    private static <A extends Record> Listed<A> listed(AssistantFunction<A> function, Schemas schemas) {
        Declaration<A> declaration = function.declaration();
        return new Listed<>(declaration, schemas.of(declaration.arguments()), function);
    }

    /**
     * A function in the registry.
     *
     * @param schema the JSON Schema of its arguments
     */
    public record Listed<A extends Record>(Declaration<A> declaration, JsonNode schema, AssistantFunction<A> function) {

        /** The name. */
        public String name() {
            return declaration.name();
        }
    }

    /** All functions, by name. */
    public Collection<Listed<?>> all() {
        return new ArrayList<>(byName.values());
    }

    /** What this audience may use, by name. */
    public List<Listed<?>> offeredTo(Audience audience) {
        return byName.values().stream()
                .filter(listed -> audience.may(listed.declaration().audience()))
                .toList();
    }

    /** The function of this name, for whomever it is. */
    public Optional<Listed<?>> find(String name) {
        return Optional.ofNullable(name).map(byName::get);
    }
}
