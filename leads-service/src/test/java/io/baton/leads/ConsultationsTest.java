package io.baton.leads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Consultations: slots, no double booking, days when clocks change, calendars. */
@QuarkusTest
class ConsultationsTest extends ServiceTest {

    /** The next Monday at least a week away. */
    private final LocalDate monday =
            LocalDate.now(ZoneOffset.UTC).plusDays(7).with(TemporalAdjusters.next(DayOfWeek.MONDAY));

    private static String agentName() {
        return "consultant-" + UUID.randomUUID();
    }

    @Test
    void aSlotIsBookedMovedAndGivenBack() {
        String consultant = agentName();
        String contact = contact("Clara Consult");
        supervisor()
                .body(body(
                        "timeZone",
                        "UTC",
                        "slotMinutes",
                        60,
                        "days",
                        body("MONDAY", body("from", "09:00", "until", "12:00"))))
                .put("/api/consultations/hours/" + consultant)
                .then()
                .statusCode(200);
        String slots = "/api/consultations/slots?days=7&agent=" + consultant + "&from=" + monday;
        agent().get(slots)
                .then()
                .statusCode(200)
                .body(
                        "items.startsAt",
                        equalTo(List.of(monday + "T09:00:00Z", monday + "T10:00:00Z", monday + "T11:00:00Z")));

        String id = agent().body(body(
                        "contactId", contact, "agent", consultant, "startsAt", monday + "T09:30:00Z", "minutes", 60))
                .post("/api/consultations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        agent().get(slots).then().body("items.startsAt", equalTo(List.of(monday + "T11:00:00Z")));
        agent().header("If-Match", "\"1\"")
                .body(body("startsAt", monday + "T10:00:00Z", "minutes", 60))
                .post("/api/consultations/" + id + "/reschedule")
                .then()
                .statusCode(200)
                .body("version", equalTo(2));
        agent().get("/api/consultations/" + id + "/calendar")
                .then()
                .statusCode(200)
                .contentType("text/calendar")
                .body(containsString("BEGIN:VEVENT"))
                .body(containsString("DTSTART:" + monday.toString().replace("-", "") + "T100000Z"))
                .body(containsString("SEQUENCE:2"));
        agent().body(body("reason", "customer_ill"))
                .post("/api/consultations/" + id + "/cancel")
                .then()
                .statusCode(200)
                .body("state", equalTo("cancelled"));
        agent().body(body("reason", "customer_ill"))
                .post("/api/consultations/" + id + "/cancel")
                .then()
                .statusCode(409);
        agent().get(slots).then().body("items.size()", equalTo(3));
        agent().get("/api/consultations?agent=" + consultant).then().body("items.id", hasItem(id));
        assertThat(types(contact, "io.baton.consultation.cancelled.v1"))
                .containsSubsequence("io.baton.consultation.scheduled.v1", "io.baton.consultation.rescheduled.v1");
    }

    @Test
    void ofManyWhoWantTheSameSlotOneGetsIt() throws Exception {
        String consultant = agentName();
        String contact = contact("Crowd");
        List<Integer> statuses;
        try (var pool = Executors.newFixedThreadPool(64)) {
            var asked = IntStream.range(0, 64)
                    .mapToObj(i -> pool.submit(() -> agent().body(
                                    body("contactId", contact, "agent", consultant, "startsAt", monday + "T14:00:00Z"))
                            .post("/api/consultations")
                            .statusCode()))
                    .toList();
            statuses = asked.stream()
                    .map(each -> {
                        try {
                            return each.get();
                        } catch (Exception e) {
                            throw new IllegalStateException(e);
                        }
                    })
                    .toList();
        }

        assertThat(statuses).containsOnly(201, 409).containsOnlyOnce(201);
        agent().body(body("contactId", contact, "agent", consultant, "startsAt", monday + "T14:29:00Z"))
                .post("/api/consultations")
                .then()
                .statusCode(409)
                .body("code", equalTo("slot_taken"));
        agent().body(body("contactId", contact, "agent", consultant, "startsAt", monday + "T14:30:00Z"))
                .post("/api/consultations")
                .then()
                .statusCode(201);
    }

    @Test
    void anHourThatClocksLeaveOutOrRepeatIsNamed() {
        int year = LocalDate.now(ZoneOffset.UTC).getYear() + 1;
        LocalDate spring = LocalDate.of(year, 3, 31).with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
        LocalDate autumn = LocalDate.of(year, 10, 31).with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
        String contact = contact("Clock");
        String consultant = agentName();
        for (LocalDate day : List.of(spring, autumn)) {
            agent().body(body(
                            "contactId",
                            contact,
                            "agent",
                            consultant,
                            "localStart",
                            day + "T02:30:00",
                            "timeZone",
                            "Europe/Berlin"))
                    .post("/api/consultations")
                    .then()
                    .statusCode(400)
                    .body("violations[0].field", equalTo("localStart"))
                    .body("detail", containsString(day.equals(spring) ? "forward" : "twice"));
        }
        agent().body(body(
                        "contactId",
                        contact,
                        "agent",
                        consultant,
                        "localStart",
                        spring + "T03:30:00",
                        "timeZone",
                        "Europe/Berlin"))
                .post("/api/consultations")
                .then()
                .statusCode(201)
                .body("startsAt", equalTo(spring + "T01:30:00Z"))
                .body("localStart", containsString("T03:30"));
    }

    @Test
    void aDayWhenClocksChangeHasItsOwnNumberOfSlots() {
        int year = LocalDate.now(ZoneOffset.UTC).getYear() + 1;
        LocalDate spring = LocalDate.of(year, 3, 31).with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
        LocalDate autumn = LocalDate.of(year, 10, 31).with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
        String consultant = agentName();
        supervisor()
                .body(body(
                        "timeZone",
                        "Europe/Berlin",
                        "slotMinutes",
                        60,
                        "days",
                        body("SUNDAY", body("from", "01:00", "until", "05:00"))))
                .put("/api/consultations/hours/" + consultant)
                .then()
                .statusCode(200);

        agent().get("/api/consultations/slots?days=1&agent=" + consultant + "&from=" + spring)
                .then()
                .body("items.size()", equalTo(3))
                .body("items.localStart", not(hasItem(containsString("T02"))));
        agent().get("/api/consultations/slots?days=1&agent=" + consultant + "&from=" + autumn)
                .then()
                .body("items.size()", equalTo(5));
    }

    @Test
    void impossibleTimesAreNamed() {
        String contact = contact("Impossible");
        agent().body(body("contactId", contact, "agent", "alice", "startsAt", "2020-01-01T10:00:00Z"))
                .post("/api/consultations")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("startsAt"));
        agent().body(body("contactId", contact, "agent", "alice"))
                .post("/api/consultations")
                .then()
                .statusCode(400);
        agent().get("/api/consultations/slots?agent=alice&from=2026-02-30")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("from"));
    }
}
