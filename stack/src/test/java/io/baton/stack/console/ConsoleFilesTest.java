package io.baton.stack.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConsoleFilesTest {
    @TempDir
    Path folder;

    private final HttpClient http = HttpClient.newHttpClient();
    private ConsoleFiles files;

    @BeforeEach
    void serve() throws IOException {
        Path dist = Files.createDirectories(folder.resolve("dist/assets")).getParent();
        Files.writeString(folder.resolve("secret.json"), "secret");
        Files.writeString(dist.resolve("index.html"), "the page");
        Files.writeString(dist.resolve("assets/index-1a.js"), "code");
        Files.createDirectories(dist.resolve(".vite"));
        Files.writeString(dist.resolve(".vite/manifest.json"), "manifest");
        files = new ConsoleFiles(dist, ConsoleFiles.settings("http://localhost:8180/realms/baton", "console"), 0);
    }

    @AfterEach
    void stop() {
        files.close();
        http.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/agent", "/room/support-call-001", "/room/v1.2", "/signed-in?code=1"})
    void everyPageIsTheOneFileAndAskedForAgain(String path) throws Exception {
        HttpResponse<String> answer = get(path);

        assertThat(answer.body()).isEqualTo("the page");
        assertThat(answer.headers().firstValue("cache-control")).contains("no-cache");
        assertThat(answer.headers().firstValue("content-type")).contains("text/html; charset=utf-8");
    }

    @Test
    void whatHasAHashInItsNameIsKeptForEver() throws Exception {
        HttpResponse<String> answer = get("/assets/index-1a.js");

        assertThat(answer.body()).isEqualTo("code");
        assertThat(answer.headers().firstValue("cache-control").orElse("")).contains("immutable");
    }

    @Test
    void theSettingsAreTheOnesOfThisStack() throws Exception {
        assertThat(get("/config.json").body())
                .isEqualTo("{\"issuer\":\"http://localhost:8180/realms/baton\",\"clientId\":\"console\"}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/../secret.json", "/%2e%2e/secret.json", "/assets/none.js", "/.vite/manifest.json", "/%00.js"})
    void nothingElseIsServed(String path) throws Exception {
        assertThat(get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void aFileThatChangesIsReadAgain() throws Exception {
        get("/");
        Path page = folder.resolve("dist/index.html");
        Files.writeString(page, "a newer page");
        Files.setLastModifiedTime(page, java.nio.file.attribute.FileTime.fromMillis(System.currentTimeMillis() + 5000));

        assertThat(get("/").body()).isEqualTo("a newer page");
    }

    private HttpResponse<String> get(String path) throws Exception {
        URI address = URI.create("http://127.0.0.1:" + files.port() + path);
        return http.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }
}
