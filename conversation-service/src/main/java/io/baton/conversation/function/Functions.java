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

    private final Map<String, Listed<?>> forPeople = new TreeMap<>();
    private final Map<String, Listed<?>> forVisitors = new TreeMap<>();

    Functions(@All List<AssistantFunction<?>> all, Schemas schemas) {
        for (AssistantFunction<?> function : all) {
            Listed<?> listed = listed(function, schemas);
            if (of(listed.declaration().audience()).put(listed.declaration().name(), listed) != null) {
                throw new IllegalStateException(
                        "Two functions are called " + listed.declaration().name());
            }
        }
    }

    /** What visitors are offered may be called as what people are offered, and takes less. */
    private Map<String, Listed<?>> of(Audience audience) {
        return audience == Audience.PUBLIC ? forVisitors : forPeople;
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

    /** All functions for people who have signed in, by name. */
    public Collection<Listed<?>> all() {
        return new ArrayList<>(forPeople.values());
    }

    /** What this audience may use, by name. */
    public List<Listed<?>> offeredTo(Audience audience) {
        return of(audience).values().stream()
                .filter(listed -> audience.may(listed.declaration().audience()))
                .toList();
    }

    /** The function that somebody of this audience means by a name, whether they may use it or not. */
    public Optional<Listed<?>> find(String name, Audience audience) {
        return Optional.ofNullable(name).map(wanted -> of(audience).getOrDefault(wanted, forPeople.get(wanted)));
    }
}
