package io.baton.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
    @TempDir
    Path folder;

    @Test
    void secretsAreMadeOnceAndReadableByTheOwnerAlone() throws IOException {
        String first = settings(Map.of()).secret("LIVEKIT_API_SECRET");

        assertThat(first).hasSizeGreaterThanOrEqualTo(32);
        assertThat(settings(Map.of()).secret("LIVEKIT_API_SECRET")).isEqualTo(first);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(".baton/secrets.env"))))
                .isEqualTo("rw-------");
    }

    @Test
    void theEnvironmentWinsOverTheFileAndTheFileOverTheGenerated() throws IOException {
        Files.writeString(folder.resolve(".env"), """
                        # comment
                        LIVEKIT_API_KEY=from-file
                        OPENAI_MODEL="from file"
                        OPENAI_API_KEY=
                        """);

        Settings settings = settings(Map.of("LIVEKIT_API_KEY", "from-environment"));

        assertThat(settings.secret("LIVEKIT_API_KEY")).isEqualTo("from-environment");
        assertThat(settings.user("OPENAI_MODEL")).contains("from file");
        assertThat(settings.user("OPENAI_API_KEY")).isEmpty();
        assertThat(settings(Map.of()).secret("LIVEKIT_API_KEY")).isEqualTo("from-file");
    }

    @Test
    void theStateFolderCanBeElsewhere() throws IOException {
        Settings settings = settings(Map.of("BATON_STATE", "other/state"));

        assertThat(settings.layout().state()).isEqualTo(folder.resolve("other/state"));
        assertThat(folder.resolve("other/state/secrets.env")).exists();
    }

    private Settings settings(Map<String, String> more) throws IOException {
        Map<String, String> environment = new java.util.HashMap<>(more);
        environment.put("BATON_ROOT", folder.toString());
        return Settings.from(environment);
    }
}
