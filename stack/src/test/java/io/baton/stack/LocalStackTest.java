package io.baton.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.baton.stack.component.Component;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalStackTest {
    @TempDir
    Path folder;

    @Test
    void everyComponentComesAfterWhatItDependsOn() throws IOException {
        Set<String> before = new HashSet<>();
        for (Component component : stack().components()) {
            assertThat(before).as(component.name()).containsAll(component.dependsOn());
            before.add(component.name());
        }
    }

    @Test
    void choosingOneBringsWhatItDependsOn() throws IOException {
        assertThat(names(stack().components(Set.of("keycloak")))).containsExactly("postgres", "keycloak");
        assertThat(names(stack().components(Set.of()))).hasSize(10);
    }

    @Test
    void anUnknownNameIsSaid() throws IOException {
        LocalStack stack = stack();

        assertThatThrownBy(() -> stack.components(Set.of("redis")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("redis");
    }

    private static List<String> names(List<Component> components) {
        return components.stream().map(Component::name).toList();
    }

    private LocalStack stack() throws IOException {
        Map<String, String> environment = Map.of(
                "BATON_ROOT",
                folder.toString(),
                "BATON_TOOLS",
                folder.resolve("tools").toString());
        return new LocalStack(Settings.from(environment), environment);
    }
}
