package io.baton.stack.component;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.baton.stack.Checkout;
import io.baton.stack.EnvFile;
import io.baton.stack.LocalStack;
import io.baton.stack.Settings;
import io.baton.stack.Template;
import io.baton.stack.tool.Versions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** docker-compose.yml and ./baton up describe the same system. */
class ComposeTest {
    private static final Pattern VARIABLE = Pattern.compile("(?<!\\$)\\$\\{([A-Z0-9_]+)");
    private static final Set<String> ONLY_IN_CONTAINERS = Set.of("config", "topics", "redis");
    /** Used within one container alone, so never published. */
    private static final Set<Integer> INTERNAL_PORTS = Set.of(19093, 9901);

    @TempDir
    static Path folder;

    private static String text;
    private static JsonNode compose;
    private static Settings settings;
    private static Map<String, Component> components;

    @BeforeAll
    static void read() throws IOException {
        text = Files.readString(Checkout.file("docker-compose.yml"));
        Object merged = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
        compose = new YAMLMapper().valueToTree(merged);
        Map<String, String> environment = Map.of(
                "BATON_ROOT",
                folder.toString(),
                "BATON_TOOLS",
                folder.resolve("tools").toString());
        settings = Settings.from(environment);
        components = new LocalStack(settings, environment)
                .components().stream().collect(Collectors.toMap(Component::name, component -> component));
    }

    @Test
    void bothHaveTheSameServices() {
        Set<String> services = names(compose.get("services"));
        services.removeAll(ONLY_IN_CONTAINERS);

        assertThat(services).isEqualTo(components.keySet());
    }

    @Test
    void bothHaveTheSamePorts() {
        components.forEach((name, component) -> {
            Set<String> local = component.ports().stream()
                    .filter(port -> !INTERNAL_PORTS.contains(port.number()))
                    .map(port -> port.number() + (port.udp() ? "/udp" : ""))
                    .collect(Collectors.toSet());

            assertThat(publishedPorts(name)).as(name).isEqualTo(local);
        });
    }

    @Test
    void everythingIsPublishedOnLoopbackOnly() {
        compose.get("services")
                .findValues("ports")
                .forEach(
                        ports -> ports.forEach(port -> assertThat(port.asText()).startsWith("127.0.0.1:")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"token-service", "transfer-service", "leads-service", "conversation-service"})
    void ourServicesGetTheSameVariables(String service) throws IOException {
        Set<String> local = new HashSet<>(
                ((ServiceComponent) components.get(service)).environment().keySet());
        local.addAll(Settings.PASSED_THROUGH);

        assertThat(names(environment(service))).isEqualTo(local);
    }

    @ParameterizedTest
    @ValueSource(strings = {"token-service", "transfer-service", "leads-service", "conversation-service"})
    void whatNeitherHostNorPasswordDecidesHasTheSameValue(String service) {
        Map<String, String> local = ((ServiceComponent) components.get(service)).environment();

        for (String name : List.of("QUARKUS_HTTP_PORT", "QUARKUS_DATASOURCE_USERNAME")) {
            assertThat(environment(service).get(name).asText()).as(name).isEqualTo(local.get(name));
        }
        assertThat(environment(service).get("BATON_PUBLIC_URL").asText()).contains(local.get("BATON_PUBLIC_URL"));
        assertThat(environment(service).get("QUARKUS_OIDC_TOKEN_ISSUER").asText())
                .contains("http://localhost:8180")
                .endsWith("/realms/baton");
    }

    @Test
    void everyVariableIsDocumentedAndEveryDocumentedOneIsRead() throws IOException {
        Set<String> read = VARIABLE.matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        read.addAll(takenOver());
        Set<String> documented = Pattern.compile("^#?([A-Z0-9_]+)=$", Pattern.MULTILINE)
                .matcher(Files.readString(Checkout.file(".env.example")))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(documented).isEqualTo(read);
        assertThat(documented)
                .contains(
                        "LIVEKIT_URL",
                        "LIVEKIT_API_KEY",
                        "LIVEKIT_API_SECRET",
                        "OPENAI_API_KEY",
                        "OPENAI_BASE_URL",
                        "TWILIO_SID",
                        "TWILIO_AUTH_TOKEN",
                        "TWILIO_FROM");
    }

    @Test
    void thereIsNoSecretInEitherFile() throws IOException {
        compose.get("services")
                .findValues("environment")
                .forEach(environment -> environment.properties().forEach(variable -> {
                    if (variable.getKey().matches(".*(PASSWORD|SECRET|TOKEN|_SID|API_KEY).*")
                            && !variable.getKey().matches("TOKEN_(HOST|PORT)|BATON_TOKEN_SERVICE_URL|.*ISSUER")) {
                        assertThat(variable.getValue().asText("${"))
                                .as(variable.getKey())
                                .startsWith("${");
                    }
                }));
        assertThat(EnvFile.read(Checkout.file(".env.example")).values()).containsOnly("");
    }

    @Test
    void whatRunsHasAHealthCheckAndWhatEndsIsWaitedFor() {
        Set<String> ending = Set.of("config", "topics");
        compose.get("services").properties().forEach(service -> {
            assertThat(service.getValue().has("healthcheck"))
                    .as(service.getKey())
                    .isNotEqualTo(ending.contains(service.getKey()));
            service.getValue().path("depends_on").properties().forEach(dependency -> assertThat(
                            dependency.getValue().get("condition").asText())
                    .as(service.getKey() + " on " + dependency.getKey())
                    .isEqualTo(
                            ending.contains(dependency.getKey())
                                    ? "service_completed_successfully"
                                    : "service_healthy"));
        });
    }

    @Test
    void dependenciesAreAtLeastTheLocalOnes() {
        components.forEach((name, component) -> assertThat(
                        names(compose.at("/services/" + name).path("depends_on")))
                .as(name)
                .containsAll(component.dependsOn()));
    }

    @Test
    void versionsAreTheLocalOnes() {
        assertThat(image("keycloak")).endsWith(":" + Versions.keycloak());
        assertThat(image("kafka")).endsWith(":" + Versions.kafka());
        assertThat(image("livekit")).endsWith(":v" + Versions.liveKit());
        assertThat(Versions.envoy()).startsWith(minor(image("gateway")));
        assertThat(Versions.postgres()).startsWith(image("postgres").replaceFirst(".*:", "") + ".");
    }

    @Test
    void theTopicsAreTheLocalOnes() {
        String command = compose.at("/services/topics/command").toString();

        KafkaComponent.TOPICS.forEach((topic, partitions) -> assertThat(command).contains(topic + ":" + partitions));
        String forgetting = command.substring(command.indexOf("kafka-configs.sh"));
        KafkaComponent.FORGETFUL.forEach((topic, settings) -> {
            assertThat(command).contains(topic + " ");
            settings.forEach((name, value) -> assertThat(forgetting).contains(name + "=" + value));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"deploy/gateway/envoy.yaml.tmpl", "deploy/livekit/livekit.yaml"})
    void theShellFillsATemplateAsWeDo(String template) throws IOException, InterruptedException {
        Map<String, String> values = new HashMap<>();
        environment("config")
                .properties()
                .forEach(variable -> values.put(
                        variable.getKey(), variable.getValue().asText().replaceAll("^\\$\\{.*", "some&value\\$")));
        ProcessBuilder builder = new ProcessBuilder(
                        "sh",
                        Checkout.file("deploy/compose/render.sh").toString(),
                        Checkout.file(template).toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().putAll(values);
        values.put(
                "LIVEKIT_KEYS",
                values.get("LIVEKIT_API_KEY")
                        .transform(key -> "\"" + key + "\": \"" + key + "\", \"" + key + "\": \"" + key + "\""));

        Process process = builder.start();
        String rendered = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isZero();
        assertThat(rendered).isEqualTo(Template.read(Checkout.file(template)).render(values));
    }

    @Test
    void theShellNamesWhatHasNoValue() throws IOException, InterruptedException {
        Path template = Files.writeString(folder.resolve("bad.tmpl"), "a: ${NO_SUCH_THING}\n");

        Process process = new ProcessBuilder(
                        "sh", Checkout.file("deploy/compose/render.sh").toString(), template.toString())
                .start();

        assertThat(process.errorReader().lines()).containsExactly("no value for NO_SUCH_THING");
        assertThat(process.waitFor()).isEqualTo(1);
    }

    /** Variables without a value: compose hands its own on. */
    private static Set<String> takenOver() {
        return environment("token-service").properties().stream()
                .filter(variable -> variable.getValue().isNull())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static JsonNode environment(String service) {
        return compose.at("/services/" + service + "/environment");
    }

    private static String image(String service) {
        return compose.at("/services/" + service + "/image").asText();
    }

    private static String minor(String image) {
        MatchResult version = Pattern.compile(":v(\\d+\\.\\d+)-")
                .matcher(image)
                .results()
                .findFirst()
                .orElseThrow();
        return version.group(1) + ".";
    }

    private static Set<String> publishedPorts(String service) {
        Set<String> ports = new HashSet<>();
        compose.at("/services/" + service + "/ports").forEach(port -> {
            List<String> parts = List.of(port.asText().split(":"));
            boolean udp = parts.getLast().endsWith("/udp");
            ports.add(parts.get(1) + (udp ? "/udp" : ""));
        });
        return ports;
    }

    private static Set<String> names(JsonNode node) {
        Set<String> names = new TreeSet<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
