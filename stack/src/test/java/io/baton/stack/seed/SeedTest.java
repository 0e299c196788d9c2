package io.baton.stack.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is written into a new system names nobody who exists, and is always the same. */
class SeedTest {
    private static final String FICTION = "\\+1212555(0[1]\\d\\d)|\\+447700900\\d{3}|\\+493023125\\d{3}|\\+33199\\d{6}";

    @Test
    void numbersAndAddressesAreKeptForExamples() {
        List<Map<String, Object>> people = People.all();

        assertThat(people).hasSize(300);
        assertThat(people.stream().flatMap(person -> points(person, "phones")))
                .allMatch(point -> text(point).matches(FICTION));
        assertThat(people.stream().flatMap(person -> points(person, "emails")))
                .allMatch(point -> text(point).matches("[a-z.]+@example\\.(com|org)"));
    }

    @Test
    void whatIsVerifiedBelongsToOnePerson() {
        Stream<String> verified = People.all().stream()
                .flatMap(person -> Stream.concat(points(person, "phones"), points(person, "emails")))
                .filter(point -> Boolean.TRUE.equals(point.get("verified")))
                .map(SeedTest::text);

        assertThat(verified.toList()).doesNotHaveDuplicates().hasSizeGreaterThan(200);
    }

    @Test
    void eachHasItsKeyAndEveryRunSaysTheSame() {
        assertThat(People.all().stream().map(person -> person.get("custom")).toList())
                .doesNotHaveDuplicates();
        assertThat(People.all()).isEqualTo(People.all());
        Instant now = Instant.EPOCH;
        assertThat(IntStream.range(0, Deals.MANY)
                        .mapToObj(i -> Deals.lead(i, "c", now).get("custom")))
                .doesNotHaveDuplicates()
                .hasSize(120);
        assertThat(Deals.contact(Deals.MANY - 1)).isLessThan(People.MANY - People.CLAIMS);
    }

    @Test
    void scriptsAndDocumentsAreInEveryState() throws IOException {
        assertThat(Speeches.all().stream().map(script -> script.path("state").asText()))
                .hasSize(12)
                .contains("draft", "published", "retired");
        assertThat(Papers.all()).hasSize(25);
        assertThat(Papers.all().stream().map(Papers.Paper::steps))
                .contains(List.of(), List.of("issue"), List.of("issue", "pay"), List.of("issue", "void"));
        assertThat(IntStream.range(0, Deals.MANY).mapToObj(Deals::moves))
                .contains(
                        List.of(), List.of("contacted", "qualified", "proposal", "won"), List.of("contacted", "lost"));
    }

    @SuppressWarnings("unchecked")
    private static Stream<Map<String, Object>> points(Map<String, Object> person, String kind) {
        return ((List<Map<String, Object>>) person.getOrDefault(kind, List.of())).stream();
    }

    private static String text(Map<String, Object> point) {
        return (String) point.get("value");
    }
}
