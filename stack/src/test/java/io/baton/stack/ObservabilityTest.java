package io.baton.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The alerts, the dashboard and the runbooks speak of what the services measure, and of nothing else. */
class ObservabilityTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Path FOLDER = ROOT.resolve("deploy/observability");
    private static final Pattern METRIC = Pattern.compile("\\bbaton_[a-z_]+");
    private static final Pattern LITERAL = Pattern.compile("\"(baton\\.[a-z.]+)\"");
    private static final Pattern RUNBOOK = Pattern.compile("runbook: (\\S+)");
    private static final Pattern ALERT = Pattern.compile("- alert: (\\S+)");
    private static final List<String> ENDINGS =
            List.of("", "_total", "_seconds", "_seconds_count", "_seconds_sum", "_seconds_bucket", "_seconds_max");

    @Test
    void everyMetricIsMeasuredSomewhere() throws IOException {
        Set<String> measured = literals().stream()
                .map(name -> name.replace('.', '_'))
                .flatMap(name -> ENDINGS.stream().map(ending -> name + ending))
                .collect(Collectors.toSet());

        Set<String> named = new TreeSet<>();
        for (String file : List.of("alerts.yaml", "grafana-dashboard.json")) {
            METRIC.matcher(Files.readString(FOLDER.resolve(file)))
                    .results()
                    .map(MatchResult::group)
                    .forEach(named::add);
        }

        assertThat(named).hasSizeGreaterThan(10).allSatisfy(name -> assertThat(measured)
                .contains(name));
    }

    @Test
    void everyAlertHasItsRunbookAndEveryRunbookItsAlert() throws IOException {
        String alerts = Files.readString(FOLDER.resolve("alerts.yaml"));
        List<String> pages = groups(RUNBOOK, alerts);
        String index = Files.readString(ROOT.resolve("docs/runbooks/README.md"));

        assertThat(pages)
                .hasSameSizeAs(groups(ALERT, alerts))
                .allSatisfy(page -> assertThat(ROOT.resolve(page)).content().contains("## Look", "## Do"));
        assertThat(groups(ALERT, alerts)).allSatisfy(alert -> assertThat(index).contains("[" + alert + "]"));
        try (Stream<Path> files = Files.list(ROOT.resolve("docs/runbooks"))) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> !name.equals("README.md"))
                            .map(name -> "docs/runbooks/" + name))
                    .containsExactlyInAnyOrderElementsOf(pages);
        }
    }

    @Test
    void theDashboardIsOne() throws IOException {
        JsonNode dashboard = new ObjectMapper()
                .readTree(FOLDER.resolve("grafana-dashboard.json").toFile());

        assertThat(dashboard.path("panels")).hasSizeGreaterThan(8).allSatisfy(panel -> {
            assertThat(panel.path("title").asText()).isNotBlank();
            assertThat(panel.path("targets")).isNotEmpty();
        });
    }

    private static Set<String> literals() throws IOException {
        Set<String> literals = new TreeSet<>();
        for (String module :
                List.of("service-kit", "token-service", "transfer-service", "leads-service", "conversation-service")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/main/java"))) {
                files.filter(file -> file.toString().endsWith(".java"))
                        .map(ObservabilityTest::read)
                        .forEach(source -> literals.addAll(groups(LITERAL, source)));
            }
        }
        return literals;
    }

    private static List<String> groups(Pattern pattern, String text) {
        List<String> groups = new ArrayList<>();
        pattern.matcher(text).results().forEach(result -> groups.add(result.group(1)));
        return groups;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
