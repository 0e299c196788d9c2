package io.baton.conversation.assistant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.baton.conversation.OutsideResource;
import io.baton.conversation.ServiceTest;
import io.baton.conversation.function.Audience;
import io.baton.conversation.function.Functions;
import io.baton.kit.testing.IdentityResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The functions over the Model Context Protocol, spoken by a client that is not ours: the Python SDK, in the versions of requirements.txt. */
@QuarkusTest
class McpTest extends ServiceTest {

    private static final Path SCRIPT = Path.of("src/test/python/mcp");
    private static final Path LIBRARIES = Path.of("target/mcp-client").toAbsolutePath();
    private static final String HELLO = """
            {"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},
            "clientInfo":{"name":"test","version":"1"}}}""";

    @Inject
    Functions functions;

    @TestHTTPResource("/api/assistant/mcp")
    URI address;

    @BeforeEach
    void forget() {
        OutsideResource.services().reset();
    }

    @Test
    void isRefusedWithoutABearer() {
        RestAssured.given()
                .contentType("application/json")
                .body(HELLO)
                .post(address)
                .then()
                .statusCode(401);
        RestAssured.given()
                .auth()
                .oauth2("eyJhbGciOiJub25lIn0.eyJzdWIiOiJhbGljZSJ9.")
                .contentType("application/json")
                .body(HELLO)
                .post(address)
                .then()
                .statusCode(401);
        as("token-service", "service").body(HELLO).post(address).then().statusCode(403);
        RestAssured.given().get(address + "/sse").then().statusCode(401);
    }

    @Test
    @Tag("slow")
    void aClientThatIsNotOursListsAndCalls() throws Exception {
        OutsideResource.services().answer("GET /api/contacts", 200, """
                {"items":[{"id":"0193b0a0-0000-7000-8000-000000000001","name":"John Miller"}]}""");

        JsonNode came = talk(IdentityResource.bearer("mia", "agent"), """
                [["search_contacts", {"query": "John"}],
                 ["send_sms", {"leadId": "0193b0a0-0000-7000-8000-00000000000a", "text": "Hello"}],
                 ["search_contacts", {"query": "J", "limit": 5}],
                 ["get_call_stats", {}]]""");

        assertThat(names(came)).isEqualTo(offered(Audience.AGENT));
        JsonNode search = came.path("results").get(0);
        assertThat(search.path("isError").asBoolean()).isFalse();
        assertThat(search.path("content").get(0).path("text").asText())
                .startsWith("<data>")
                .contains("John Miller");
        assertThat(came.path("results")
                        .get(1)
                        .path("content")
                        .get(0)
                        .path("text")
                        .asText())
                .contains("proposed");
        assertThat(came.path("results").get(2).path("isError").asBoolean()).isTrue();
        JsonNode notMine = came.path("results").get(3);
        assertThat(notMine.has("refused") || notMine.path("isError").asBoolean())
                .isTrue();
        assertThat(OutsideResource.services().asked()).hasSize(1);
        assertThat(OutsideResource.services().asked().getFirst().bearer())
                .isEqualTo(IdentityResource.bearer("mia", "agent"));
        as("mia")
                .get("/api/assistant/proposals")
                .then()
                .body("items[0].function", equalTo("send_sms"), "items[0].state", equalTo("proposed"));
    }

    @Test
    @Tag("slow")
    void aSupervisorIsShownMore() throws Exception {
        JsonNode came = talk(IdentityResource.bearer("sam", "supervisor", "agent"), "[[\"get_call_stats\", {}]]");

        assertThat(names(came)).isEqualTo(offered(Audience.SUPERVISOR)).contains("get_call_stats");
        assertThat(came.path("results").get(0).path("isError").asBoolean()).isFalse();
        for (JsonNode tool : came.path("tools")) {
            assertThat(tool.path("inputSchema"))
                    .isEqualTo(functions
                            .find(tool.path("name").asText(), Audience.SUPERVISOR)
                            .orElseThrow()
                            .schema());
        }
    }

    private Set<String> offered(Audience audience) {
        return new TreeSet<>(functions.offeredTo(audience).stream()
                .map(Functions.Listed::name)
                .toList());
    }

    private static Set<String> names(JsonNode came) {
        Set<String> names = new TreeSet<>();
        came.path("tools").forEach(tool -> names.add(tool.path("name").asText()));
        return names;
    }

    private JsonNode talk(String bearer, String calls) throws IOException, InterruptedException {
        install();
        return json(run(
                Map.of("BEARER", bearer, "PYTHONPATH", LIBRARIES.toString()),
                "python3",
                SCRIPT.resolve("client.py").toString(),
                address.toString(),
                calls));
    }

    private static void install() throws IOException, InterruptedException {
        Path mark = LIBRARIES.resolve("installed");
        byte[] wanted = Files.readAllBytes(SCRIPT.resolve("requirements.txt"));
        if (!Files.exists(mark) || !java.util.Arrays.equals(wanted, Files.readAllBytes(mark))) {
            run(
                    Map.of(),
                    "python3",
                    "-m",
                    "pip",
                    "install",
                    "--quiet",
                    "--disable-pip-version-check",
                    "--root-user-action=ignore",
                    "--no-deps",
                    "--upgrade",
                    "--target",
                    LIBRARIES.toString(),
                    "--requirement",
                    SCRIPT.resolve("requirements.txt").toString());
            Files.write(mark, wanted);
        }
    }

    private static String run(Map<String, String> environment, String... command)
            throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of(command));
        ProcessBuilder builder = new ProcessBuilder(words);
        builder.environment().putAll(environment);
        Path errors = Files.createTempFile("mcp-client", ".log");
        Process process = builder.redirectError(errors.toFile()).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(() -> read(errors)).isZero();
        Files.delete(errors);
        return output;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
