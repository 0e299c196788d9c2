package io.baton.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.baton.stack.component.Component;
import io.baton.stack.component.Port;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortsTest {
    @TempDir
    Path folder;

    @Test
    void theDefaultsAreTheOnesOfTheHouse() throws IOException {
        assertThat(portsOfEveryComponent(0))
                .containsExactlyInAnyOrder(
                        15432, 19092, 19093, 7880, 7881, 7882, 8180, 8081, 8082, 8083, 8084, 8087, 8080, 9901);
    }

    @Test
    void anOffsetMovesEveryPort() throws IOException {
        List<Integer> moved = portsOfEveryComponent(100);

        assertThat(moved)
                .containsExactlyElementsOf(portsOfEveryComponent(0).stream()
                        .map(port -> port + 100)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "20001", "ten", "1.5"})
    void nonsenseIsRefused(String offset) {
        assertThatThrownBy(() -> Ports.from(Map.of("BATON_PORT_OFFSET", offset)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("BATON_PORT_OFFSET");
    }

    private List<Integer> portsOfEveryComponent(int offset) throws IOException {
        Map<String, String> environment = Map.of(
                "BATON_ROOT", folder.toString(),
                "BATON_TOOLS", folder.resolve("tools").toString(),
                "BATON_PORT_OFFSET", Integer.toString(offset));
        return new LocalStack(Settings.from(environment), environment)
                .components().stream()
                        .map(Component::ports)
                        .flatMap(List::stream)
                        .map(Port::number)
                        .toList();
    }
}
