package io.baton.systemtest.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.baton.events.EventJson;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The program schemathesis: reads a service's OpenAPI document, sends what it allows and forbids, and compares each answer with it.
 * It makes up the same in each run.
 */
final class Schemathesis {

    private static final String CHECKS =
            "not_a_server_error,status_code_conformance,content_type_conformance,response_schema_conformance";
    private static final Pattern CASES = Pattern.compile("(\\d+) generated");

    private final Path module;
    private final Map<String, String> there;

    /**
     * Made for one person.
     *
     * @param there names of what exists, for {@code contract.py}
     */
    Schemathesis(Path root, Map<String, String> there) {
        this.module = root.resolve("system-test");
        this.there = Map.copyOf(there);
    }

    /**
     * Sends up to so many requests of each kind to each operation, and fails with the report when an answer stands nowhere.
     *
     * @param name of the report
     * @param document the service's OpenAPI document as JSON
     * @return how many requests were sent
     */
    int run(String name, String document, URI service, Map<String, String> headers, List<String> effort)
            throws Exception {
        Path reports = Files.createDirectories(module.resolve("target/schemathesis"));
        Path report = reports.resolve(name + ".txt");
        Path schema = Files.writeString(reports.resolve(name + ".json"), document);
        List<String> command = new ArrayList<>(List.of(
                "python3",
                "-B",
                "-m",
                "schemathesis.cli",
                "run",
                schema.toString(),
                "--url",
                service.toString(),
                "--checks",
                CHECKS,
                "--generation-deterministic",
                "--generation-with-security-parameters",
                "false",
                "--suppress-health-check",
                "all",
                "--request-timeout",
                "15",
                "--warnings",
                "off",
                "--no-color"));
        command.addAll(effort);
        headers.forEach((header, value) -> command.addAll(List.of("--header", header + ": " + value)));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(reports.toFile())
                .redirectErrorStream(true)
                .redirectOutput(report.toFile());
        Map<String, String> environment = builder.environment();
        environment.put("PYTHONPATH", module.resolve("target/python") + ":" + module.resolve("src/main/python"));
        environment.put("SCHEMATHESIS_HOOKS", "contract");
        environment.put("BATON_CONTRACT", json(there));
        Process process = builder.start();
        if (!process.waitFor(20, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        String said = Files.readString(report);
        assertThat(process.waitFor()).as("%s, see %s:%n%s", name, report, said).isZero();
        Matcher cases = CASES.matcher(said);
        assertThat(cases.find()).as("How many requests were sent: %s", said).isTrue();
        return Integer.parseInt(cases.group(1));
    }

    private static String json(Map<String, String> names) {
        try {
            return EventJson.mapper().writeValueAsString(names);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
