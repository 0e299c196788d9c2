package io.baton.stack;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.stack.component.ServiceComponent;
import io.baton.stack.tool.Maven;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModuleBuildTest {
    private static final Instant BUILT = Instant.parse("2026-01-01T12:00:00Z");

    @TempDir
    Path root;

    private ModuleBuild build;

    @BeforeEach
    void aCheckoutThatIsBuilt() throws IOException {
        file("pom.xml", BUILT.minusSeconds(60));
        for (String module : List.of(
                "call-events",
                "service-kit",
                "token-service",
                "transfer-service",
                "leads-service",
                "conversation-service")) {
            file(module + "/pom.xml", BUILT.minusSeconds(60));
            file(module + "/src/main/java/A.java", BUILT.minusSeconds(60));
        }
        for (String service : LocalStack.SERVICES) {
            Path jar = ServiceComponent.jar(root, service);
            file(root.relativize(jar).toString(), BUILT);
        }
        Layout layout = Layout.from(Map.of("BATON_ROOT", root.toString()));
        build = new ModuleBuild(layout, new Maven(layout, Map.of()));
    }

    @Test
    void whatIsBuiltIsLeftAlone() throws IOException {
        assertThat(build.staleServices()).isEmpty();
    }

    @Test
    void aChangedServiceIsBuilt() throws IOException {
        file("transfer-service/src/main/resources/application.properties", BUILT.plusSeconds(1));

        assertThat(build.staleServices()).containsExactly("transfer-service");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pom.xml", "service-kit/pom.xml", "call-events/src/main/java/A.java"})
    void whatAllAreMadeWithConcernsAll(String changed) throws IOException {
        file(changed, BUILT.plusSeconds(1));

        assertThat(build.staleServices()).containsExactlyElementsOf(LocalStack.SERVICES);
    }

    @Test
    void aChangedTestConcernsNobody() throws IOException {
        file("token-service/src/test/java/ATest.java", BUILT.plusSeconds(1));

        assertThat(build.staleServices()).isEmpty();
    }

    @Test
    void whatWasNeverBuiltIsBuilt() throws IOException {
        Files.delete(ServiceComponent.jar(root, "token-service"));

        assertThat(build.staleServices()).containsExactly("token-service");
    }

    @Test
    void aLongBuildSaysWhereItIs() {
        assertThat(ModuleBuild.step("[INFO] Building Baton :: token-service 0.1.0-SNAPSHOT                 [4/5]"))
                .contains("  4 of 5: token-service");
        assertThat(ModuleBuild.step("[INFO] Building Baton 0.1.0-SNAPSHOT   [1/5]"))
                .contains("  1 of 5: Baton");
        assertThat(ModuleBuild.step("[INFO] Building Baton call events 0.1.0-SNAPSHOT   [2/5]"))
                .contains("  2 of 5: call events");
        assertThat(ModuleBuild.step("[INFO] Compiling 55 source files")).isEmpty();
    }

    private void file(String name, Instant changed) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "");
        Files.setLastModifiedTime(file, FileTime.from(changed));
    }
}
